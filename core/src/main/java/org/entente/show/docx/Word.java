package org.entente.show.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.entente.show.outline.Outline;

/** A document of Word in the making. Texts go into runs of plain text, so that no field code or mark-up in them is obeyed. */
final class Word implements Outline {
    private static final List<String> HEADINGS = List.of("Title", "Heading1", "Heading2", "Heading3");

    private final XWPFDocument document;
    private final Notes notes;
    private List<String> columns = List.of();
    private final List<Grid.Line> lines = new ArrayList<>();

    Word(XWPFDocument document, Notes notes) {
        this.document = document;
        this.notes = notes;
    }

    @Override
    public void heading(int level, String text) {
        paragraph(HEADINGS.get(Math.min(level, HEADINGS.size()) - 1), "", text, List.of());
    }

    @Override
    public void paragraph(String text, List<String> statements) {
        paragraph("Normal", "", text, statements);
    }

    @Override
    public void item(String text, List<String> statements) {
        paragraph("ListBullet", "", text, statements);
    }

    @Override
    public void item(String strong, String text, List<String> statements) {
        paragraph("ListBullet", strong, text, statements);
    }

    @Override
    public void columns(String... names) {
        columns = List.of(names);
        lines.clear();
    }

    @Override
    public void row(int citing, List<String> statements, String... cells) {
        lines.add(new Grid.Line(List.of(cells), citing, statements));
    }

    @Override
    public void end() {
        if (!columns.isEmpty()) {
            new Grid(columns, lines, notes).write(document);
            document.createParagraph().setStyle("AfterTable");
            columns = List.of();
        }
    }

    private void paragraph(String style, String strong, String text, List<String> statements) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!strong.isEmpty()) {
            XWPFRun bold = paragraph.createRun();
            bold.setBold(true);
            bold.setText(Plain.of(strong) + " ");
        }
        paragraph.createRun().setText(Plain.of(text));
        notes.cite(paragraph, statements);
    }
}
