package org.entente.cli;

import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.EdtfDate;
import org.entente.pipeline.Inquiry;
import org.entente.pipeline.MisnamedException;
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
            "  entente assess entente-out/text.entente iran taliban al-qaeda --at 2021",
            "  entente assess entente-out/text.entente Iran Taliban --without US --lift US:Iran",
            "  entente assess entente-out/text.entente Iran Taliban --hypotheses mine.yaml",
            "  entente assess --print-hypotheses > mine.yaml",
            "  entente assess entente-out/text.entente Iran Taliban --format docx --out iran-taliban.docx"
        })
final class Assess extends Task {
    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Parameters(
            index = "1..*",
            arity = "2..*",
            paramLabel = "ACTOR",
            description = "Two or more actors: names or aliases.")
    private List<String> names = List.of();

    @Option(
            names = "--at",
            paramLabel = "EDTF",
            converter = Dates.class,
            description = "Date of the assessment: what is dated wholly after it does not count (default: all counts).")
    private EdtfDate at = EdtfDate.UNKNOWN;

    @Mixin
    private final TableOption table = new TableOption();

    @Option(
            names = "--print-hypotheses",
            help = true,
            description = "Print the shipped hypotheses and cells as YAML, to begin your own file with.")
    private boolean print;

    @Mixin
    private final Supposed supposed = new Supposed();

    @Option(
            names = "--suppose",
            paramLabel = "A:TYPE:B",
            description = "Suppose A did this to B, e.g. Iran:ASSAULT:Taliban; may be given several times.")
    private List<String> acts = List.of();

    @Option(
            names = "--lift",
            paramLabel = "A:B",
            description = "Suppose the sanctions of A on B were lifted; may be given several times.")
    private List<String> lifted = List.of();

    @Mixin
    private final AssessOutput output = new AssessOutput();

    @Override
    public Integer call() {
        if (print) {
            screen().data(to -> to.append(OpenCase.hypotheses()));
            return Exit.OK;
        }
        OpenCase open = of.open();
        List<ActorName> actors = names.stream().map(open::actor).distinct().toList();
        if (actors.size() < 2) {
            throw misused("These names all mean " + actors.get(0) + ": assess needs another actor");
        }
        Assessment assessment = assess(open, actors);
        output.write(open.file(), assessment, this);
        return Exit.OK;
    }

    private Assessment assess(OpenCase open, List<ActorName> actors) {
        try {
            return open.assess(actors, new Inquiry(at, table.file(), supposed.with(acts, lifted)));
        } catch (MisnamedException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }
}
