package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Sensitivity;

/** An assessment on the screen: the answer first, then what it hangs on, the evidence, and what would change it. */
final class AssessAnswer {
    private static final int NAME = 34;
    private static final int FEW = 6;

    private final CaseFile file;
    private final Assessment assessment;
    private final Screen screen;

    AssessAnswer(CaseFile file, Assessment assessment, Screen screen) {
        this.file = file;
        this.assessment = assessment;
        this.screen = screen;
    }

    void print() {
        assessment.summary().sentences().forEach(s -> screen.paragraph("", "", s.sentence()));
        assessment
                .summary()
                .likelihood()
                .ifPresent(l -> screen.line("Likelihood that the first holds: " + l.words() + ", " + l.low() + " to "
                        + l.high() + " % (ICD 203)"));
        screen.line();
        hypotheses();
        screen.line();
        sensitivity();
        sources();
        screen.line();
        new AssessMatrix(assessment, screen).print();
        AssessFuture future = new AssessFuture(file, assessment, screen);
        future.durability();
        drivers();
        future.scenarios();
        disputes();
    }

    private void hypotheses() {
        int longest = assessment.hypotheses().stream()
                .mapToInt(h -> h.name().length())
                .max()
                .orElse(0);
        String indent = " ".repeat(longest + 13);
        screen.line("Hypotheses, with the weighted evidence against each");
        for (int i = 0; i < assessment.hypotheses().size(); i++) {
            Assessment.Ranked hypothesis = assessment.hypotheses().get(i);
            String name =
                    hypothesis.name() + " ".repeat(longest - hypothesis.name().length());
            screen.paragraph(
                    "  " + AssessMatrix.letter(i) + "  " + name + "  "
                            + String.format(Locale.ROOT, "%5.2f", hypothesis.inconsistency()) + "  ",
                    indent + " ",
                    hypothesis.meaning());
        }
    }

    private void sensitivity() {
        Sensitivity sensitivity = assessment.sensitivity();
        List<Sensitivity.Removal> linchpins = sensitivity.linchpins();
        if (linchpins.isEmpty()) {
            screen.line(
                    sensitivity.stable()
                            ? "Stable: the first stays first whatever single piece of evidence is left out."
                            : "Not stable: there is too little evidence to say that one leads.");
        } else {
            screen.line("Not stable: the first would not lead without");
        }
        for (Sensitivity.Removal removal : linchpins.subList(0, Math.min(FEW, linchpins.size()))) {
            screen.paragraph(
                    "  " + (removal.kind() == Sensitivity.Kind.ROW ? "indicator" : kind(removal)) + " ",
                    "    ",
                    name(removal) + ": then "
                            + removal.ranking().stream()
                                    .findFirst()
                                    .map(this::name)
                                    .orElse("too little is left"));
        }
        if (linchpins.size() > FEW) {
            screen.line("  and " + (linchpins.size() - FEW) + " more; --json lists them");
        }
        if (sensitivity.tried() < sensitivity.statements()) {
            screen.line(
                    "Tried: the " + sensitivity.tried() + " weightiest of " + sensitivity.statements() + " statements");
        }
    }

    private static String kind(Sensitivity.Removal removal) {
        return removal.kind().name().toLowerCase(Locale.ROOT);
    }

    /** A statement by its words, so that nobody needs to look it up. */
    private String name(Sensitivity.Removal removal) {
        return removal.kind() == Sensitivity.Kind.STATEMENT
                ? removal.name() + AssessFuture.quote(file, removal.id())
                : removal.name();
    }

    private String name(String id) {
        return assessment.hypotheses().stream()
                .filter(h -> h.id().equals(id))
                .map(Assessment.Ranked::name)
                .findFirst()
                .orElse(id);
    }

    private void sources() {
        List<Sensitivity.SourceView> sources = assessment.sensitivity().sources();
        if (sources.isEmpty()) {
            return;
        }
        screen.line();
        Table table = new Table("source", "statements", "alone leads", "without it leads");
        for (Sensitivity.SourceView source : sources.subList(0, Math.min(FEW * 2, sources.size()))) {
            table.row(
                    Quote.of(source.source(), NAME),
                    source.statements(),
                    first(source.ranking()),
                    first(source.without()));
        }
        table.print("", screen);
    }

    static String first(List<Assessment.Ranked> ranking) {
        return ranking.isEmpty() ? "too little" : ranking.get(0).name();
    }

    private void drivers() {
        if (assessment.drivers().isEmpty()) {
            return;
        }
        screen.line();
        screen.line("What drives it");
        assessment
                .drivers()
                .forEach(d -> screen.paragraph(
                        String.format(Locale.ROOT, "  %-12s", d.bond().word() + ":"), " ".repeat(14), d.sentence()));
    }

    private void disputes() {
        assessment.disputes().forEach(dispute -> {
            screen.line();
            screen.paragraph("Sources contradict each other on ", "  ", dispute.about());
            dispute.sides()
                    .forEach(side -> screen.paragraph(
                            "  ",
                            "    ",
                            String.join(", ", side.voices()) + ": " + side.says() + " ("
                                    + side.statements().stream().limit(FEW).collect(Collectors.joining(", "))
                                    + (side.statements().size() > FEW
                                            ? " and " + (side.statements().size() - FEW) + " more"
                                            : "")
                                    + ")"));
        });
    }
}
