package org.entente.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets PDF files line by line, as a typesetter would. */
final class PdfSample implements AutoCloseable {
    static final float LEFT = 72;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y;

    PdfSample page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = 842 - 130;
        return this;
    }

    PdfSample at(float x, float height, float size, boolean strong, String line) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(strong ? bold : plain, size);
            out.newLineAtOffset(x, height);
            out.showText(line);
            out.endText();
        }
        return this;
    }

    PdfSample line(float size, boolean strong, String line) throws IOException {
        at(LEFT, y, size, strong, line);
        y -= size * 1.2f;
        return this;
    }

    PdfSample body(String... lines) throws IOException {
        for (String line : lines) {
            line(11, false, line);
        }
        return this;
    }

    PdfSample gap() {
        y -= 14;
        return this;
    }

    PdfSample picture() throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.drawImage(LosslessFactory.createFromImage(document, image), 72, 300, 400, 400);
        }
        return this;
    }

    PdfSample properties(String title, String author, LocalDate created) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(created.getYear(), created.getMonthValue() - 1, created.getDayOfMonth(), 12, 0);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        document.getDocumentInformation().setCreationDate(calendar);
        return this;
    }

    PdfSample password(String owner, String user) throws IOException {
        document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
