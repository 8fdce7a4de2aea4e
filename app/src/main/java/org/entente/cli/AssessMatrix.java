package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Assessment;
import org.entente.model.Consistency;

/** The matrix on the screen: a row per indicator, a letter per hypothesis, and marks for evidence to be careful with. */
final class AssessMatrix {
    private static final int NAME = 30;
    private static final int VALUE = 24;

    private final Assessment assessment;
    private final Screen screen;

    AssessMatrix(Assessment assessment, Screen screen) {
        this.assessment = assessment;
        this.screen = screen;
    }

    static String letter(int place) {
        return Character.toString('A' + place);
    }

    void print() {
        List<String> heads = new ArrayList<>(List.of("indicator", "value"));
        for (int i = 0; i < assessment.hypotheses().size(); i++) {
            heads.add(letter(i));
        }
        heads.addAll(List.of("weight", "apart", "whose"));
        Table table = new Table(heads.toArray(String[]::new));
        for (Assessment.Row row : assessment.rows()) {
            List<String> cells = new ArrayList<>(List.of(Quote.of(row.name(), NAME), Quote.of(row.value(), VALUE)));
            assessment.hypotheses().forEach(h -> cells.add(code(row, h.id())));
            cells.addAll(List.of(figure(row.weight()), figure(row.diagnosticity()), marks(row.support())));
            table.row(cells.toArray());
        }
        table.print("", screen);
        screen.line("CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent");
        legend();
        overridden();
    }

    private static String code(Assessment.Row row, String hypothesis) {
        return row.consistency().getOrDefault(hypothesis, Consistency.NEUTRAL).code()
                + (row.overridden().containsKey(hypothesis) ? "*" : "");
    }

    private static String marks(Assessment.Support support) {
        return (support.single() ? "1" : "")
                + (support.hedged() > 0 ? "h" : "")
                + (support.denied() > 0 ? "d" : "")
                + (support.interested() > 0 ? "p" : "")
                + (support.partisan() > 0 ? "a" : "");
    }

    private void legend() {
        if (assessment.rows().stream().anyMatch(row -> !marks(row.support()).isEmpty())) {
            screen.paragraph(
                    "whose: ",
                    "  ",
                    "1 one voice only, h hedged, d denied, p a party\u2019s own word, a an author who belongs to an actor spoken of");
        }
    }

    private void overridden() {
        for (Assessment.Row row : assessment.rows()) {
            for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
                Assessment.Overridden judged = row.overridden().get(hypothesis.id());
                if (judged != null) {
                    screen.paragraph(
                            "* ",
                            "  ",
                            row.name() + ", " + hypothesis.name() + ": judged by a person, computed "
                                    + judged.computed().code() + "; "
                                    + (judged.note().isBlank() ? "no reason given" : judged.note()) + " ("
                                    + judged.made() + ")");
                }
            }
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
