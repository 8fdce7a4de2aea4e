package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Admiralty;
import org.entente.model.Ruling;
import org.entente.pipeline.OpenCase;
import org.entente.pipeline.Rulings;
import org.entente.pipeline.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade}: how far a source is to be trusted. */
@Command(
        name = "grade",
        description = {
            "Grades a source of a case on NATO's Admiralty scale: a letter for its reliability, A to F, and a figure for the "
                    + "credibility of what it says, 1 to 6. Without SOURCE, lists the sources.",
            "A grade stays when the documents are analysed again."
        },
        footer = {
            "  entente grade entente-out/text.entente",
            "  entente grade entente-out/text.entente text.txt B2",
            "  entente grade entente-out/text.entente Pakistan D --note \"party to the conflict\"",
            "  entente grade entente-out/text.entente unnamed E",
            "  entente grade entente-out/text.entente text.txt --withdraw"
        })
final class Grade extends Task {
    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SOURCE",
            description = "A document by name or id, an actor whose words the documents report, or \"unnamed\".")
    private @Nullable String source;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "GRADE",
            converter = Grades.class,
            description = "A1 (reliable, confirmed) to E5; F and 6 where it cannot be judged. B means B6.")
    private @Nullable Admiralty grade;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    @Option(names = "--withdraw", description = "Take the grade of the source back.")
    private boolean withdraw;

    @Option(names = "--json", description = "Print the list as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (source != null) {
            return decide(source);
        }
        if (withdraw || note != null) {
            throw misused("Missing SOURCE: whose grade is meant");
        }
        List<Source> sources = of.open().rulings(Optional.empty()).sources();
        if (json) {
            screen().data(to -> Rulings.sourcesJson(sources, to));
        } else {
            print(sources);
        }
        return Exit.OK;
    }

    private int decide(String wanted) {
        if (json) {
            throw misused("--json is for the list of sources: leave SOURCE out");
        }
        if (withdraw == (grade != null)) {
            throw misused(
                    withdraw ? "Give a grade or --withdraw, not both" : "Missing GRADE, such as B2 (or --withdraw)");
        }
        OpenCase open = of.open();
        Ruling.Grade ruling = decided(() -> {
            String why = note == null ? "" : note;
            return grade == null
                    ? open.rulings(Optional.empty()).ungrade(now(), wanted, why)
                    : open.rulings(Optional.empty()).grade(now(), wanted, grade, why);
        });
        Source before = open.rulings(Optional.empty()).source(ruling);
        Source after =
                Shield.during(() -> open.rule(of.file(), ruling)).rulings(Optional.empty()).source(ruling);
        screen().line(after.name() + ": "
                + (after.graded() ? "graded " + after.grade().code() : "no grade any more") + ". "
                + counted(after.statements())
                + weight(after) + "; before " + weight(before) + ".");
        return Exit.OK;
    }

    private void print(List<Source> sources) {
        Table table = new Table("source", "kind", "grade", "counts", "statements", "note");
        for (Source s : sources) {
            table.row(
                    s.name(),
                    s.kind().word(),
                    s.graded() ? s.grade().code() : "-",
                    figure(s),
                    s.statements(),
                    s.ruling().map(Ruling.Grade::note).orElse(""));
        }
        table.print("", screen());
        screen().line(
                        "- means that nobody graded it: it counts as F6. An actor without a grade counts 0.40 on its own relations.");
    }

    private static String counted(int statements) {
        return switch (statements) {
            case 0 -> "What it says, nothing so far, counts ";
            case 1 -> "Its 1 statement counts ";
            default -> "Its " + statements + " statements count ";
        };
    }

    private static String weight(Source source) {
        boolean party = source.kind() == Source.Kind.VOICE
                && !source.graded()
                && !source.name().equals(Ruling.Grade.UNNAMED);
        return figure(source) + (party ? " (0.40 on its own relations)" : "");
    }

    private static String figure(Source source) {
        return String.format(Locale.ROOT, "%.2f", source.grade().weight());
    }
}
