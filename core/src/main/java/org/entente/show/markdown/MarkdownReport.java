package org.entente.show.markdown;

import java.util.List;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Skipped;
import org.entente.model.Statement;
import org.entente.show.outline.Dossier;
import org.entente.show.words.AssessmentWords;
import org.entente.show.words.Citations;
import org.entente.show.words.Dates;
import org.entente.show.words.Figures;
import org.entente.show.words.Footnotes;
import org.entente.show.words.Wording;

/** The report as Markdown: the same parts in the same order, citations as notes with quotation, document and offsets. */
public final class MarkdownReport {
    private static final String NOTES =
            "Each: the statement, the words it stands on, whose word and how sure, date, document and"
                    + " offsets (UTF-16, end exclusive), id.";

    private final Analysis analysis;
    private final Citations citations;
    private final Wording wording;
    private final AssessmentWords assessed;
    private final Markdown to;
    private final Dossier dossier;

    private MarkdownReport(Analysis analysis) {
        this.analysis = analysis;
        citations = new Citations(analysis.file());
        wording = new Wording(analysis.file());
        assessed = new AssessmentWords(analysis.file(), wording, citations);
        to = new Markdown(citations);
        dossier = new Dossier(to, citations, wording, assessed);
    }

    /** The whole text. */
    public static String of(Analysis analysis) {
        return new MarkdownReport(analysis).write();
    }

    /** One assessment as a text of its own; its notes are numbered as they come. */
    public static String of(CaseFile file, Assessment assessment) {
        Citations citations = new Citations(file);
        Wording wording = new Wording(file);
        Markdown to = Markdown.numberedAsCited(citations);
        new Dossier(to, citations, wording, new AssessmentWords(file, wording, citations)).alone(file, assessment);
        to.heading(2, "Notes");
        to.paragraph(NOTES);
        Footnotes footnotes = new Footnotes(citations, wording);
        int number = 0;
        for (Statement statement : to.cited()) {
            number++;
            to.note(number, footnotes.of(statement));
        }
        return to.toString();
    }

    private String write() {
        masthead();
        answer();
        Relations relations = new Relations(analysis, citations, wording, to);
        relations.timeline();
        new Standing(analysis, wording, to).network();
        relations.pairs();
        relations.actors();
        new Evaluation(analysis, assessed, dossier, to).write();
        notes();
        return to.toString();
    }

    private void masthead() {
        CaseFile file = analysis.file();
        to.heading(1, file.name());
        to.paragraph("Read from " + Figures.count(file.documents().size(), "document") + ": "
                + Figures.count(file.statements().size(), "statement") + " on "
                + Figures.count(file.actors().size(), "actor")
                + ". Every statement is a claim that somebody makes; each note quotes the words it stands on.");
        for (Document document : file.documents()) {
            to.item(
                    document.title().isBlank() ? document.name() : document.title(),
                    "(" + (document.author().isBlank() ? "no author named" : document.author()) + "; "
                            + Dates.published(document.date()) + "; " + document.name() + ")",
                    List.of());
        }
        to.end();
        if (!file.skipped().isEmpty()) {
            to.paragraph("Left out:");
            for (Skipped skipped : file.skipped()) {
                to.item(skipped.sentence(), List.of());
            }
            to.end();
        }
    }

    private void answer() {
        to.heading(2, "The answer");
        if (analysis.leading().isEmpty()) {
            to.paragraph(assessed.none());
            return;
        }
        Assessment assessment = analysis.leading().get();
        to.paragraph("On the relationship of " + assessed.names(assessment) + ":");
        dossier.answer(assessment);
        to.heading(3, "What this rests on");
        dossier.rests(assessment);
    }

    private void notes() {
        to.heading(2, "How to read this");
        to.paragraph("A statement weighs its score (PLOVER, \u221210 to +10) \u00d7 certainty (asserted 1, hedged 0.5,"
                + " hypothetical 0.25, denied 0) \u00d7 source grade (NATO Admiralty A to F). Hypotheses are ranked by"
                + " least weighted inconsistency (Heuer 1999); the method is no cure-all. To ask why a statement was"
                + " read as it was: entente explain CASE STATEMENT, with the id from its note.");
        to.heading(2, "Notes");
        to.paragraph(NOTES);
        Footnotes footnotes = new Footnotes(citations, wording);
        for (Statement statement : analysis.file().statements()) {
            to.note(citations.number(statement), footnotes.of(statement));
        }
    }
}
