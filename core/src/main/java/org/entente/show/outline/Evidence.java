package org.entente.show.outline;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.show.words.Figures;
import org.entente.show.words.Overruled;
import org.entente.show.words.SupportWords;

/** The matrix in short codes, the cells that a person judged, and each row with whose word it is. */
final class Evidence {
    private static final String LEGEND =
            "CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent; an"
                    + " asterisk marks a cell that a person judged. Weight: credibility times relevance. Tells apart: diagnosticity. No"
                    + " evidence is not evidence against.";

    private final Outline to;
    private final SupportWords support;

    Evidence(Outline to, SupportWords support) {
        this.to = to;
        this.support = support;
    }

    void write(Assessment assessment, int level) {
        to.heading(level, "The matrix");
        to.paragraph(LEGEND);
        matrix(assessment);
        List<Overruled> overruled = Overruled.in(assessment);
        if (!overruled.isEmpty()) {
            to.heading(level, "Judged by a person");
            overruled.forEach(o -> to.item(o.sentence(), List.of()));
            to.end();
        }
        to.heading(level, "The indicators");
        for (int i = 0; i < assessment.rows().size(); i++) {
            Assessment.Row row = assessment.rows().get(i);
            to.item("E" + (i + 1) + " " + row.name() + ":", told(row), row.statements());
        }
        to.end();
        String overall = SupportWords.overall(assessment);
        if (!overall.isEmpty()) {
            to.paragraph(overall);
            to.paragraph(SupportWords.LEGEND);
        }
    }

    private String told(Assessment.Row row) {
        String whose = support.sentence(row.support());
        return row.value() + " (" + row.definition() + (row.paper().isBlank() ? "" : " " + row.paper()) + "; weight "
                + Figures.share(row.weight()) + ", tells apart " + Figures.share(row.diagnosticity()) + ")"
                + (whose.isEmpty() ? "" : ". " + whose);
    }

    private void matrix(Assessment assessment) {
        List<String> columns = new ArrayList<>(List.of("Hypothesis", "Against it#"));
        for (int i = 0; i < assessment.rows().size(); i++) {
            columns.add("E" + (i + 1));
        }
        to.columns(columns.toArray(String[]::new));
        for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
            List<String> cells = new ArrayList<>(List.of(hypothesis.name(), Figures.plain(hypothesis.inconsistency())));
            assessment.rows().forEach(row -> cells.add(code(row, hypothesis.id())));
            to.row(List.of(), cells.toArray(String[]::new));
        }
        to.end();
    }

    private static String code(Assessment.Row row, String hypothesis) {
        return row.consistency().getOrDefault(hypothesis, Consistency.NEUTRAL).code()
                + (row.overridden().containsKey(hypothesis) ? "*" : "");
    }
}
