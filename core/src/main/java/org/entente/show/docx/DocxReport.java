package org.entente.show.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.show.outline.Dossier;
import org.entente.show.words.AssessmentWords;
import org.entente.show.words.Citations;
import org.entente.show.words.Footnotes;
import org.entente.show.words.Wording;

/** One assessment as a document that Word and LibreOffice open: every citation is a footnote that quotes what it stands on. */
public final class DocxReport {
    private DocxReport() {}

    /** Writes it and leaves the stream open. The same assessment gives the same bytes. */
    public static void write(CaseFile file, Assessment assessment, OutputStream out) throws IOException {
        Citations citations = new Citations(file);
        Wording wording = new Wording(file);
        AssessmentWords assessed = new AssessmentWords(file, wording, citations);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (XWPFDocument document = Template.create()) {
            Notes notes = new Notes(document, citations, new Footnotes(citations, wording));
            new Dossier(new Word(document, notes), citations, wording, assessed).alone(file, assessment);
            document.write(raw);
        }
        Repacked.write(raw.toByteArray(), Wording.capital(assessed.names(assessment)), out);
    }
}
