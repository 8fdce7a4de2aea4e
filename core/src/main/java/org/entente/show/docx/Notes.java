package org.entente.show.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.entente.model.Statement;
import org.entente.show.words.Citations;
import org.entente.show.words.Footnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * Footnotes, one per statement. Where a statement is cited again, a field refers to the note it has, so that the number stays right
 * when somebody adds notes of their own.
 */
final class Notes {
    private static final int CITED = 12;

    private final XWPFDocument document;
    private final Citations citations;
    private final Footnotes footnotes;
    private final Map<String, Integer> numbers = new HashMap<>();

    Notes(XWPFDocument document, Citations citations, Footnotes footnotes) {
        this.document = document;
        this.citations = citations;
        this.footnotes = footnotes;
    }

    /** Cites these statements at the end of a paragraph. */
    void cite(XWPFParagraph paragraph, List<String> ids) {
        List<Statement> statements = citations.of(ids);
        for (int i = 0; i < Math.min(CITED, statements.size()); i++) {
            if (i > 0) {
                XWPFRun comma = paragraph.createRun();
                comma.setText(",");
                comma.setStyle("FootnoteReference");
            }
            cite(paragraph, statements.get(i));
        }
        if (statements.size() > CITED) {
            paragraph.createRun().setText(" and " + (statements.size() - CITED) + " more");
        }
    }

    private void cite(XWPFParagraph paragraph, Statement statement) {
        Integer known = numbers.get(statement.id());
        if (known != null) {
            again(paragraph, known);
            return;
        }
        int number = numbers.size() + 1;
        numbers.put(statement.id(), number);
        XWPFFootnote note = document.createFootnote();
        XWPFParagraph text = note.createParagraph();
        text.setStyle("FootnoteText");
        text.createRun().setText(" " + Plain.of(footnotes.of(statement)));
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(BigInteger.valueOf(number));
        begin.setName(place(number));
        paragraph.addFootnoteReference(note);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    private static void again(XWPFParagraph paragraph, int number) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" NOTEREF " + place(number) + " \\h ");
        CTR run = field.addNewR();
        run.addNewRPr().addNewRStyle().setVal("FootnoteReference");
        run.addNewT().setStringValue(Integer.toString(number));
    }

    private static String place(int number) {
        return "_Note" + number;
    }
}
