package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.model.EdtfDate;
import org.entente.model.Ruling;
import org.entente.pipeline.Inquiry;
import org.entente.pipeline.Judged;
import org.entente.pipeline.OpenCase;
import org.entente.pipeline.Rulings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code judge}: a cell of the matrix, as a person sees it. */
@Command(
        name = "judge",
        description = {
            "Judges a cell of the matrix of a relationship yourself: how an indicator goes with a hypothesis, whatever the table "
                    + "says. 'entente assess' shows the matrix.",
            "A judgement stays when the documents are analysed again."
        },
        footer = {
            "  entente judge entente-out/text.entente Iran Taliban --indicator common-enemy --hypothesis strategic "
                    + "--as I --note \"they fight different ones\"",
            "  entente judge entente-out/text.entente Iran Taliban --indicator common-enemy --hypothesis strategic "
                    + "--withdraw",
            "  entente judge entente-out/text.entente --list"
        })
final class Judge extends Task {
    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ACTOR",
            description = "Two or more actors: names or aliases.")
    private List<String> names = List.of();

    @Option(names = "--indicator", paramLabel = "ID", description = "The row: id or name of an indicator.")
    private @Nullable String indicator;

    @Option(names = "--hypothesis", paramLabel = "ID", description = "The column: id or name of a hypothesis.")
    private @Nullable String hypothesis;

    @Option(
            names = "--as",
            paramLabel = "CODE",
            converter = Codes.class,
            description = "CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent.")
    private @Nullable Consistency code;

    @Mixin
    private final TableOption table = new TableOption();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; needed with --as.")
    private @Nullable String note;

    @Option(names = "--withdraw", description = "Take the judgement back: the table counts again.")
    private boolean withdraw;

    @Option(names = "--list", description = "List all judgements, or those about these actors, with their dates.")
    private boolean list;

    @Option(names = "--json", description = "Print the list as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (!list) {
            return decide();
        }
        if (withdraw || code != null || note != null || indicator != null || hypothesis != null) {
            throw misused("--list goes with actors and --json only");
        }
        List<Judged> judgements = decided(() -> of.open().rulings(table.file()).judgements(names));
        if (json) {
            screen().data(to -> Rulings.judgementsJson(judgements, to));
        } else {
            print(judgements);
        }
        return Exit.OK;
    }

    private int decide() {
        if (json) {
            throw misused("--json goes with --list");
        }
        if (names.size() < 2) {
            throw misused("Missing ACTOR: a judgement is about two or more (or --list)");
        }
        if (indicator == null || hypothesis == null) {
            throw misused("Missing --indicator and --hypothesis, which say what cell is judged");
        }
        if (withdraw == (code != null)) {
            throw misused(
                    withdraw ? "Give --as or --withdraw, not both" : "Missing --as, such as --as I (or --withdraw)");
        }
        if (code != null && (note == null || note.isBlank())) {
            throw misused("Missing --note: say why, for those who read the judgement later");
        }
        OpenCase open = of.open();
        Ruling.Judgement ruling = ruling(open, indicator, hypothesis, note == null ? "" : note);
        if (open.rulings(table.file()).fits(ruling)) {
            decide(open, ruling);
        } else {
            Shield.during(() -> open.rule(of.file(), ruling));
            screen().line(said(open, ruling) + ".");
        }
        return Exit.OK;
    }

    private Inquiry inquiry() {
        return new Inquiry(EdtfDate.UNKNOWN, table.file(), Inquiry.Supposed.NOTHING);
    }

    private void decide(OpenCase open, Ruling.Judgement ruling) {
        Assessment before = open.assess(ruling.actors(), inquiry());
        OpenCase ruled = Shield.during(() -> open.rule(of.file(), ruling));
        Assessment after = ruled.assess(ruling.actors(), inquiry());
        screen().line(said(open, ruling) + "; the table says " + table(before, ruling) + ".");
        screen().line("The inconsistency of this hypothesis is now " + inconsistency(after, ruling) + ", before "
                + inconsistency(before, ruling) + ".");
        after.summary().sentences().stream().findFirst().ifPresent(s -> screen().paragraph(
                        "Now: ", "     ", s.sentence()));
    }

    private String said(OpenCase open, Ruling.Judgement ruling) {
        return open.rulings(table.file()).subject(ruling) + ": "
                + ruling.consistency().map(c -> "judged " + c.code()).orElse("no judgement any more");
    }

    private Ruling.Judgement ruling(OpenCase open, String row, String column, String why) {
        Consistency judged = code;
        return decided(() -> judged == null
                ? open.rulings(table.file()).unjudge(now(), names, row, column, why)
                : open.rulings(table.file()).judge(now(), names, row, column, judged, why));
    }

    /** What the cell is without any judgement. */
    private static String table(Assessment assessment, Ruling.Judgement ruling) {
        for (Assessment.Row row : assessment.rows()) {
            if (row.indicator().equals(ruling.indicator())) {
                Assessment.Overridden overridden = row.overridden().get(ruling.hypothesis());
                Consistency cell = overridden == null
                        ? row.consistency().getOrDefault(ruling.hypothesis(), Consistency.NEUTRAL)
                        : overridden.computed();
                return cell.code() + (row.present() ? "" : ", for want of evidence");
            }
        }
        return "nothing";
    }

    /** That of the hypothesis which the judgement is about. */
    private static String inconsistency(Assessment assessment, Ruling.Judgement ruling) {
        return assessment.hypotheses().stream()
                .filter(h -> h.id().equals(ruling.hypothesis()))
                .map(h -> String.format(Locale.ROOT, "%.2f", h.inconsistency()))
                .findFirst()
                .orElse("unknown");
    }

    private void print(List<Judged> judgements) {
        if (judgements.isEmpty()) {
            screen().line("No judgement" + (names.isEmpty() ? "" : " about these actors") + " yet.");
            return;
        }
        Table table = new Table("made", "actors", "indicator", "hypothesis", "judged", "standing", "note");
        for (Judged judged : judgements) {
            Ruling.Judgement ruling = judged.ruling();
            table.row(
                    ruling.made(),
                    ruling.actors().stream().map(ActorName::value).collect(Collectors.joining(", ")),
                    ruling.indicator(),
                    ruling.hypothesis(),
                    judged.code().isEmpty() ? "-" : judged.code(),
                    judged.standing().word(),
                    ruling.note());
        }
        table.print("", screen());
    }
}
