package org.entente.show.outline;

import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.Dispute;
import org.entente.model.Sensitivity;
import org.entente.show.words.AssessmentWords;
import org.entente.show.words.SensitivityWords;
import org.entente.show.words.SupportWords;
import org.entente.show.words.Wording;

/** What the answer hangs on, and the sources set against each other. */
final class Hinges {
    private final Outline to;
    private final AssessmentWords assessed;
    private final SupportWords support;
    private final int listed;

    Hinges(Outline to, AssessmentWords assessed, int listed) {
        this.to = to;
        this.assessed = assessed;
        this.support = assessed.support();
        this.listed = listed;
    }

    void write(Assessment assessment, int level) {
        to.heading(level, "What the answer hangs on");
        to.paragraph(assessed.stability(assessment));
        Sensitivity sensitivity = assessment.sensitivity();
        String tried = SensitivityWords.tried(sensitivity);
        if (!tried.isEmpty()) {
            to.paragraph(tried);
        }
        removals(assessment, sensitivity.removals());
        if (!sensitivity.sources().isEmpty()) {
            sources(sensitivity, level);
        }
        if (!assessment.disputes().isEmpty()) {
            to.heading(level, "Where sources contradict each other");
            to.paragraph("None is taken for right.");
            assessment.disputes().forEach(d -> dispute(d, level + 1));
        }
    }

    private void removals(Assessment assessment, List<Sensitivity.Removal> removals) {
        if (removals.isEmpty()) {
            return;
        }
        to.columns("Left out", "What that is", "Then leads", "Order then");
        removals.stream()
                .limit(listed)
                .forEach(r -> to.row(
                        0,
                        SensitivityWords.cited(r),
                        assessed.name(r),
                        SensitivityWords.kind(r),
                        SensitivityWords.leads(assessment, r),
                        SensitivityWords.order(assessment, r)));
        to.end();
        if (removals.size() > listed) {
            to.paragraph("And " + (removals.size() - listed) + " more.");
        }
    }

    private void sources(Sensitivity sensitivity, int level) {
        to.heading(level, "Source against source");
        to.paragraph(SensitivityWords.sources(sensitivity, support));
        to.columns("Source", "Statements#", "Indicators#", "Ranking on it alone", "Ranking without it");
        for (Sensitivity.SourceView source : sensitivity.sources()) {
            to.row(
                    List.of(),
                    Wording.capital(support.voice(source.source())),
                    Integer.toString(source.statements()),
                    Integer.toString(source.rows()),
                    SensitivityWords.ranking(source.ranking()),
                    SensitivityWords.ranking(source.without()));
        }
        to.end();
        to.paragraph("In brackets: the weighted evidence against each hypothesis.");
    }

    private void dispute(Dispute dispute, int level) {
        to.heading(level, Wording.capital(dispute.about()));
        dispute.sides().forEach(side -> to.item(support.voices(side.voices()) + ":", side.says(), side.statements()));
        to.end();
    }
}
