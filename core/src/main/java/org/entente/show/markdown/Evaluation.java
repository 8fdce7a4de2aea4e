package org.entente.show.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.model.InterestType;
import org.entente.model.Statement;
import org.entente.show.words.AssessmentWords;
import org.entente.show.words.Citations;
import org.entente.show.words.Figures;
import org.entente.show.words.Wording;

/** What drives them, and the evidence for and against each hypothesis. */
final class Evaluation {
    private final Analysis analysis;
    private final Citations citations;
    private final Wording wording;
    private final AssessmentWords assessed;
    private final Markdown to;

    Evaluation(Analysis analysis, Citations citations, Wording wording, AssessmentWords assessed, Markdown to) {
        this.analysis = analysis;
        this.citations = citations;
        this.wording = wording;
        this.assessed = assessed;
        this.to = to;
    }

    void drivers() {
        to.heading(2, "What drives them");
        if (analysis.leading().isEmpty()) {
            to.paragraph("The statements found name no drivers.");
            return;
        }
        Assessment assessment = analysis.leading().get();
        for (Assessment.Driver driver : assessment.drivers()) {
            to.item(
                    Wording.capital(driver.theme().word())
                            + (driver.binds() ? " (holds together):" : " (pulls apart):"),
                    driver.sentence(),
                    driver.statements());
        }
        to.end();
        for (Assessment.Stakes stakes : assessment.stakes()) {
            if (!stakes.interests().values().stream().allMatch(List::isEmpty)) {
                stakes(stakes);
            }
        }
    }

    private void stakes(Assessment.Stakes stakes) {
        to.heading(3, "At stake for " + wording.name(stakes.actor()));
        for (InterestType type : InterestType.values()) {
            for (Statement statement : citations.of(stakes.interests().getOrDefault(type, List.of()))) {
                to.item(
                        Wording.capital(type.name().toLowerCase(Locale.ROOT)) + ":",
                        wording.sentence(statement),
                        List.of(statement.id()));
            }
        }
        to.end();
    }

    void assessments() {
        to.heading(2, "The assessment in full");
        to.paragraph("CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent. Weight:"
                + " credibility times relevance. Tells apart: diagnosticity. No evidence is not evidence against.");
        for (Assessment assessment : analysis.assessments()) {
            assessment(assessment);
        }
    }

    private void assessment(Assessment assessment) {
        to.heading(3, "On " + assessed.names(assessment));
        if (!assessment.equals(analysis.assessments().get(0))) {
            assessment.summary().sentences().forEach(cited -> to.paragraph(cited.sentence(), cited.statements()));
        }
        matrix(assessment);
        for (int i = 0; i < assessment.rows().size(); i++) {
            Assessment.Row row = assessment.rows().get(i);
            to.item(
                    "E" + (i + 1) + " " + row.name() + ":",
                    row.value() + " (" + row.definition() + " " + row.paper() + "; weight "
                            + Figures.share(row.weight()) + ", tells apart " + Figures.share(row.diagnosticity()) + ")",
                    row.statements());
        }
        to.end();
        to.paragraph(assessed.stability(assessment));
        List<Statement> outlooks = citations.of(assessment.outlooks());
        if (!outlooks.isEmpty()) {
            to.paragraph("Outlooks in the texts, their authors\u2019, not Entente\u2019s:");
            outlooks.forEach(outlook -> to.item(wording.sentence(outlook), List.of(outlook.id())));
            to.end();
        }
    }

    private void matrix(Assessment assessment) {
        List<String> columns = new ArrayList<>(List.of("Hypothesis", "Against it#"));
        for (int i = 0; i < assessment.rows().size(); i++) {
            columns.add("E" + (i + 1));
        }
        to.columns(columns.toArray(String[]::new));
        for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
            List<String> cells = new ArrayList<>(List.of(hypothesis.name(), Figures.plain(hypothesis.inconsistency())));
            assessment
                    .rows()
                    .forEach(row -> cells.add(row.consistency()
                            .getOrDefault(hypothesis.id(), Consistency.NEUTRAL)
                            .code()));
            to.row(List.of(), cells.toArray(String[]::new));
        }
        to.end();
    }
}
