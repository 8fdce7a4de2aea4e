package org.entente.show.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.entente.model.EntenteException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty document with its styles: A4, upright, page numbers at the foot. */
final class Template {
    /** Width between the margins, in twentieths of a point. */
    static final int WIDTH = 9638;

    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = (PAGE_WIDTH - WIDTH) / 2;

    private Template() {}

    static XWPFDocument create() throws IOException {
        XWPFDocument document = new XWPFDocument();
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml");
                InputStream footnotes = resource("footnotes.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            document.createFootnotes()
                    .setFootnotes(FootnotesDocument.Factory.parse(footnotes).getFootnotes());
        } catch (XmlException e) {
            throw new EntenteException(
                    "styles.xml, numbering.xml or footnotes.xml is no XML. Maybe build the program again.", e);
        }
        page(document.getDocument().getBody().addNewSectPr());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.getCTP().addNewFldSimple().setInstr(" PAGE ");
        return document;
    }

    private static InputStream resource(String name) {
        InputStream in = Template.class.getResourceAsStream(name);
        if (in == null) {
            throw new EntenteException(name + " is missing from the program. Maybe build it again.");
        }
        return in;
    }

    private static void page(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
    }
}
