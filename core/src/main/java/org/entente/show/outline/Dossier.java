package org.entente.show.outline;

import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.show.words.AssessmentWords;
import org.entente.show.words.Citations;
import org.entente.show.words.Dates;
import org.entente.show.words.Figures;
import org.entente.show.words.ScenarioWords;
import org.entente.show.words.Wording;

/**
 * All that is said about one assessment, in the order in which a reader asks: the answer, what it hangs on, what drives the
 * relationship, how long it may stand, what would change it, and the evidence.
 */
public final class Dossier {
    private static final int LISTED = 40;

    private final Outline to;
    private final Citations citations;
    private final Wording wording;
    private final AssessmentWords assessed;

    public Dossier(Outline to, Citations citations, Wording wording, AssessmentWords assessed) {
        this.to = to;
        this.citations = citations;
        this.wording = wording;
        this.assessed = assessed;
    }

    /** A document of its own, without its notes. */
    public void alone(CaseFile file, Assessment assessment) {
        to.heading(1, Wording.capital(assessed.names(assessment)));
        to.paragraph("An assessment from the case \u201c" + file.name() + "\u201d, read from "
                + Figures.count(file.documents().size(), "document")
                + ". Every statement is a claim that somebody makes; each note quotes the words it stands on.");
        for (Document document : file.documents()) {
            to.item(
                    document.title().isBlank() ? document.name() : document.title(),
                    "(" + (document.author().isBlank() ? "no author named" : document.author()) + "; "
                            + Dates.published(document.date()) + "; " + document.name() + ")",
                    List.of());
        }
        to.end();
        to.heading(2, "The answer");
        answer(assessment);
        to.heading(3, "What this rests on");
        rests(assessment);
        to.heading(2, "What drives them");
        drivers(assessment, 3);
        to.heading(2, "The evidence");
        evidence(assessment, 3);
        to.heading(2, "How long it may stand");
        lasting(assessment, 3);
        to.heading(2, "What would change it");
        scenarios(assessment);
        to.heading(2, "How to read this");
        to.paragraph(
                "Hypotheses are ranked by least weighted inconsistency (Analysis of Competing Hypotheses, Heuer 1999); the"
                        + " method is no cure-all: Karvetski and Mandel 2020 found no advantage, so read the rows, not the rank alone."
                        + " Words of likelihood are those of ICD 203. Nothing is added from outside the documents, except where a"
                        + " figure is said to be computed from alliances of other states. Check the passage before you quote.");
    }

    /** Summary, likelihood, ranking and whether it is stable. */
    public void answer(Assessment assessment) {
        for (Assessment.Cited cited : assessment.summary().sentences()) {
            to.paragraph(cited.sentence(), cited.statements());
        }
        assessment
                .summary()
                .likelihood()
                .ifPresent(band -> to.paragraph("Likelihood that the leading hypothesis holds: " + Wording.band(band)
                        + " (terms of ICD 203)."));
        to.columns("Hypothesis", "Weighted evidence against it#", "Meaning");
        for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
            to.row(List.of(), hypothesis.name(), Figures.plain(hypothesis.inconsistency()), hypothesis.meaning());
        }
        to.end();
        to.paragraph(assessed.stability(assessment));
    }

    /** Whose word it is, and how sure. */
    public void rests(Assessment assessment) {
        to.paragraph(assessed.rests(assessment) + " Whose they are:");
        assessed.voices(assessment).forEach((voice, count) -> to.item(voice + ": " + count, List.of()));
        to.end();
        to.paragraph("How the text puts it:");
        assessed.certainties(assessment)
                .forEach((certainty, count) -> to.item(certainty.code() + ": " + count, List.of()));
        to.end();
    }

    /** Drivers by how interests go together, and what each actor has at stake. */
    public void drivers(Assessment assessment, int level) {
        new Motives(to, citations, wording).write(assessment, level);
    }

    /** The matrix, what a person judged otherwise, every row, what the answer hangs on, and source against source. */
    public void evidence(Assessment assessment, int level) {
        new Evidence(to, assessed.support()).write(assessment, level);
        new Hinges(to, assessed, LISTED).write(assessment, level);
    }

    /** The computed figures, then what the texts expect. */
    public void lasting(Assessment assessment, int level) {
        new Lasting(to, wording).write(assessment, citations.of(assessment.outlooks()), level);
    }

    /** What would be if something were otherwise. */
    public void scenarios(Assessment assessment) {
        if (assessment.scenarios().isEmpty()) {
            to.paragraph(ScenarioWords.NONE);
            return;
        }
        to.paragraph(ScenarioWords.READING);
        to.columns(
                "Supposed",
                "By whom",
                "Leads now",
                "Would lead",
                ScenarioWords.column(assessment.scenarios()),
                "What changes");
        assessment.scenarios().stream()
                .limit(LISTED)
                .forEach(s -> to.row(
                        0,
                        s.statements(),
                        Wording.capital(s.name()),
                        ScenarioWords.origin(s),
                        ScenarioWords.leader(s.before()),
                        ScenarioWords.outcome(s),
                        ScenarioWords.survives(s.survives()),
                        s.rows().isEmpty()
                                ? "no indicator"
                                : String.join(
                                        "; ",
                                        s.rows().stream()
                                                .map(ScenarioWords::change)
                                                .toList())));
        to.end();
        more(assessment.scenarios().size());
    }

    private void more(int all) {
        if (all > LISTED) {
            to.paragraph("And " + (all - LISTED) + " more.");
        }
    }
}
