package org.entente.show;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.show.docx.DocxReport;
import org.entente.show.export.Exports;
import org.entente.show.markdown.MarkdownReport;
import org.entente.show.page.HtmlReport;

/**
 * An analysis as a report. Each method writes to its end what it is given and does not close it: the same analysis gives the same
 * text. Documents are hostile: nothing in them can become markup, a link or a script.
 */
public final class Reports {
    private Reports() {}

    /** {@code report.html}: one file, offline, every sentence linked to the passage it stands on. */
    public static void html(Analysis analysis, Appendable out) throws IOException {
        out.append(HtmlReport.of(analysis));
    }

    /** {@code report.md}: the same for readers of plain text, citations as notes with quotation and offsets. */
    public static void markdown(Analysis analysis, Appendable out) throws IOException {
        out.append(MarkdownReport.of(analysis));
    }

    /** {@code report.json}: all of it for programs. */
    public static void json(Analysis analysis, Appendable out) throws IOException {
        Exports.analysis(analysis, out);
    }

    /** One assessment as Markdown, citations as notes. */
    public static void assessment(CaseFile file, Assessment assessment, Appendable out) throws IOException {
        out.append(MarkdownReport.of(file, assessment));
    }

    /** One assessment as a document of Word (OOXML), citations as footnotes. The same assessment gives the same bytes. */
    public static void docx(CaseFile file, Assessment assessment, OutputStream out) throws IOException {
        DocxReport.write(file, assessment, out);
    }
}
