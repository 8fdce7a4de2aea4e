package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Durability;
import org.entente.model.Scenario;
import org.entente.model.Statement;

/** How long a relationship may stand, by Entente and by the texts, and what would change its assessment. */
final class AssessFuture {
    private static final int FEW = 8;
    private static final int WORDS = 80;
    private static final int CELL = 34;

    private final CaseFile file;
    private final Assessment assessment;
    private final Screen screen;

    AssessFuture(CaseFile file, Assessment assessment, Screen screen) {
        this.file = file;
        this.assessment = assessment;
        this.screen = screen;
    }

    void durability() {
        assessment.durability().ifPresent(this::computed);
        List<Statement> outlooks = file.statements().stream()
                .filter(s -> assessment.outlooks().contains(s.id()))
                .limit(FEW)
                .toList();
        if (outlooks.isEmpty()) {
            return;
        }
        screen.line();
        screen.line("Outlooks in the texts: their authors\u2019, not Entente\u2019s");
        for (Statement outlook : outlooks) {
            screen.paragraph(
                    "  " + outlook.evidence().voice().code() + ": ",
                    "    ",
                    quote(file, outlook.id()) + " (" + outlook.id() + ")");
        }
    }

    /** The words of a statement after a space; {@code ""} where the case does not hold it. */
    static String quote(CaseFile file, String id) {
        return file.statements().stream()
                .filter(s -> s.id().equals(id))
                .flatMap(s -> file.documents().stream()
                        .filter(d -> d.id().equals(s.evidence().document()))
                        .map(d -> " \u201c" + Quote.of(s.evidence().span().in(d.text()), WORDS) + "\u201d"))
                .findFirst()
                .orElse("");
    }

    private void computed(Durability durability) {
        screen.line();
        screen.line("How long it may stand, computed from alliances of states that were like it; no prophecy");
        Table table = new Table("after", "still stands", "80 % interval", "in words (ICD 203)");
        for (Durability.Horizon horizon : durability.horizons()) {
            table.row(
                    horizon.years() + (horizon.years() == 1 ? " year" : " years"),
                    percent(horizon.survives()),
                    percent(horizon.low()) + " to " + percent(horizon.high()),
                    horizon.words().words());
        }
        table.print("  ", screen);
        Table factors = new Table("what moves it", "here", "yearly risk of ending");
        for (Durability.Factor factor : durability.factors()) {
            factors.row(
                    Quote.of(factor.name(), CELL),
                    Quote.of(factor.value(), CELL),
                    factor.present()
                            ? String.format(Locale.ROOT, "\u00d7 %.2f", factor.hazardRatio())
                            : "as the average");
        }
        factors.printUnlessEmpty("  ", screen);
        if (!durability.began().isBlank()) {
            screen.paragraph("  Age ", "  ", Figure.of(durability.age()) + " years (" + durability.began() + ")");
        }
        screen.paragraph("  ", "  ", durability.basis());
        durability.cautions().forEach(c -> screen.paragraph("  ! ", "    ", c));
    }

    private static String percent(double share) {
        return Math.min(99, Math.max(1, Math.round(share * 100))) + " %";
    }

    void scenarios() {
        List<Scenario> scenarios = assessment.scenarios();
        if (scenarios.isEmpty()) {
            return;
        }
        screen.line();
        screen.line("What would change it");
        scenarios.stream().limit(FEW).forEach(s -> screen.paragraph("  ", "    ", words(s)));
        if (scenarios.size() > FEW) {
            screen.line("  and " + (scenarios.size() - FEW) + " more; --json lists them");
        }
    }

    private static String words(Scenario scenario) {
        boolean other = !scenario.after().isEmpty() && scenario.decides();
        return scenario.name() + ": "
                + (scenario.after().isEmpty()
                        ? "too little would be left to assess"
                        : AssessAnswer.first(scenario.after()) + (other ? " would lead" : " leads still"))
                + scenario.survives()
                        .map(s -> "; still stands after " + s.years() + " years: " + percent(s.before()) + " \u2192 "
                                + percent(s.after()))
                        .orElse("")
                + (scenario.rows().isEmpty()
                        ? ""
                        : "; "
                                + scenario.rows().stream()
                                        .map(r -> r.name() + ": " + r.before() + " \u2192 " + r.after())
                                        .collect(Collectors.joining("; ")))
                + " (" + origin(scenario) + ")";
    }

    private static String origin(Scenario scenario) {
        return switch (scenario.origin()) {
            case TEXT -> "supposed in the text";
            case COMPUTED -> "supposed by Entente";
            case USER -> "supposed by you";
        };
    }
}
