package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.model.EdtfDate;
import org.entente.pipeline.Inquiry;
import org.entente.pipeline.OpenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess}: strategic, or a matter of expediency. */
@Command(
        name = "assess",
        description =
                "Weighs competing hypotheses about the relationship of two or more actors: strategic or expedient.",
        footer = {
            "  entente assess entente-out/text.entente Iran Taliban",
            "  entente assess entente-out/text.entente iran taliban al-qaeda --at 2021"
        })
final class Assess extends Task {
    private static final int WORDS = 44;

    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Parameters(
            index = "1..*",
            arity = "2..*",
            paramLabel = "ACTOR",
            description = "Two or more actors: names or aliases.")
    private List<String> names = List.of();

    @Option(names = "--at", paramLabel = "EDTF", converter = Dates.class, description = "Date of the network.")
    private EdtfDate at = EdtfDate.UNKNOWN;

    @Option(names = "--json", description = "Print the assessment as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        OpenCase open = of.open();
        List<ActorName> actors = names.stream().map(open::actor).distinct().toList();
        if (actors.size() < 2) {
            throw misused("These names all mean " + actors.get(0) + ": assess needs another actor");
        }
        Assessment assessment = open.assess(actors, Inquiry.at(at));
        if (json) {
            screen().data(to -> OpenCase.json(assessment, to));
        } else {
            print(assessment);
        }
        return Exit.OK;
    }

    private void print(Assessment assessment) {
        Screen screen = screen();
        assessment.summary().sentences().forEach(s -> screen.paragraph("", "", s.sentence()));
        screen.line();
        Table ranking = new Table("hypothesis", "inconsistency", "");
        for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
            ranking.row(hypothesis.name(), figure(hypothesis.inconsistency()), hypothesis.meaning());
        }
        ranking.print("", screen);
        screen.line(
                assessment.stable()
                        ? "The first stays first whatever single row is left out."
                        : "Another would lead without: "
                                + assessment.sensitivity().linchpins());
        screen.line();
        matrix(assessment);
        if (!assessment.drivers().isEmpty()) {
            screen.line();
            screen.line("What drives it");
            assessment
                    .drivers()
                    .forEach(d -> screen.paragraph(d.binds() ? "  holds: " : "  parts: ", "         ", d.sentence()));
        }
    }

    private void matrix(Assessment assessment) {
        List<Assessment.Ranked> hypotheses = assessment.hypotheses();
        String[] heads = Stream.of(
                        Stream.of("indicator", "value"),
                        hypotheses.stream().map(Assessment.Ranked::id),
                        Stream.of("weight", "tells apart"))
                .flatMap(column -> column)
                .toArray(String[]::new);
        Table table = new Table(heads);
        for (Assessment.Row row : assessment.rows()) {
            table.row(Stream.of(
                            Stream.of(row.name(), Quote.of(row.value(), WORDS)),
                            hypotheses.stream().map(h -> row.consistency()
                                    .getOrDefault(h.id(), Consistency.NEUTRAL)
                                    .code()),
                            Stream.of(figure(row.weight()), figure(row.diagnosticity())))
                    .flatMap(column -> column)
                    .toArray());
        }
        table.print("", screen());
        screen().line("CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent");
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
