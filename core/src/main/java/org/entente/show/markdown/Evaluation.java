package org.entente.show.markdown;

import java.util.List;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.show.outline.Dossier;
import org.entente.show.words.AssessmentWords;

/** What drives the leading relationship, how long it may stand and what would change it; then all assessments in full. */
final class Evaluation {
    private final Analysis analysis;
    private final AssessmentWords assessed;
    private final Dossier dossier;
    private final Markdown to;

    Evaluation(Analysis analysis, AssessmentWords assessed, Dossier dossier, Markdown to) {
        this.analysis = analysis;
        this.assessed = assessed;
        this.dossier = dossier;
        this.to = to;
    }

    void write() {
        List<Assessment> assessments = analysis.assessments();
        to.heading(2, "What drives them");
        if (assessments.isEmpty()) {
            to.paragraph("The statements found name no drivers.");
            to.heading(2, "The assessment in full");
            to.paragraph("No relationship could be assessed.");
            return;
        }
        Assessment leading = assessments.get(0);
        dossier.drivers(leading, 3);
        to.heading(2, "How long it may stand");
        dossier.lasting(leading, 3);
        to.heading(2, "What would change it");
        dossier.scenarios(leading);
        to.heading(2, "The assessment in full");
        to.paragraph("On " + assessed.names(leading) + ".");
        dossier.evidence(leading, 3);
        assessments.stream().skip(1).forEach(this::other);
    }

    private void other(Assessment assessment) {
        to.heading(2, "Also assessed: " + assessed.names(assessment));
        dossier.answer(assessment);
        to.heading(3, "What drives them");
        dossier.drivers(assessment, 4);
        to.heading(3, "The evidence");
        dossier.evidence(assessment, 4);
        to.heading(3, "How long it may stand");
        dossier.lasting(assessment, 4);
        to.heading(3, "What would change it");
        dossier.scenarios(assessment);
    }
}
