package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxFileTest {
    private static final String BODY_END = "</w:body>";

    private final Path folder;

    DocxFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Document read(byte[] bytes) {
        return Samples.read(Samples.write(folder, "seed.docx", bytes));
    }

    private static void add(XWPFDocument document, String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] simple(String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            add(document, "", words);
            return bytes(document);
        }
    }

    /** The file with a part changed: its text up to the mark, then the insertion, then the rest. */
    private static byte[] changed(byte[] docx, String mark, String insertion) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean main = entry.getName().equals("word/document.xml");
                zip.write((main ? part.replace(mark, insertion + mark) : part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void stylesTellPassagesApart() throws IOException, InvalidFormatException {
        byte[] bytes;
        try (XWPFDocument docx = new XWPFDocument()) {
            add(docx, "Title", "The Last Treaty");
            add(docx, "", "By Jane Doe");
            add(docx, "", Samples.LONG);
            add(docx, "Heading2", "What each side wanted, in the order in which it was asked for.");
            XWPFParagraph item = docx.createParagraph();
            item.setNumID(BigInteger.ONE);
            item.createRun().setText("a port");
            add(docx, "Quote", "We were never friends.");
            add(docx, "Caption", "The port. Photo: Museum");
            XWPFTable table = docx.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Year");
            table.getRow(0).getCell(1).setText("Ships");
            table.getRow(1).getCell(0).setText("1540");
            table.getRow(1).getCell(1).setText("12");
            XWPFTable layout = docx.createTable(1, 1);
            layout.getRow(0).getCell(0).setText(Samples.LONG);
            XWPFParagraph noted = docx.createParagraph();
            noted.createRun().setText("The end of it came soon.");
            noted.addFootnoteReference(docx.createFootnote());
            docx.getFootnotes()
                    .get(docx.getFootnotes().size() - 1)
                    .createParagraph()
                    .createRun()
                    .setText("See Doe.");
            docx.getProperties().getCoreProperties().setTitle("Another title");
            docx.getProperties().getCoreProperties().setCreator("python-docx");
            docx.getProperties().getCoreProperties().setCreated("2022-05-04T10:00:00Z");
            bytes = bytes(docx);
        }
        Document document = read(bytes);
        assertThat(document.passages().stream()
                        .map(p -> p.kind() + ": " + p.span().in(document.text())))
                .containsExactly(
                        "TITLE: The Last Treaty",
                        "BYLINE: By Jane Doe",
                        "PARAGRAPH: " + Samples.LONG,
                        "HEADING: What each side wanted, in the order in which it was asked for.",
                        "LIST_ITEM: a port",
                        "QUOTATION: We were never friends.",
                        "CAPTION: The port.",
                        "BOILERPLATE: Photo: Museum",
                        "TABLE: Year\tShips\n1540\t12",
                        "PARAGRAPH: " + Samples.LONG,
                        "PARAGRAPH: The end of it came soon.",
                        "BOILERPLATE: See Doe.");
        assertThat(document.format()).isEqualTo(Document.Format.DOCX);
        assertThat(document.author()).isEqualTo("Jane Doe");
        assertThat(document.date())
                .isEqualTo(new DocumentDate(EdtfDate.parse("2022-05-04"), DocumentDate.Origin.METADATA));
    }

    @Test
    void templateDateAndAccountNamesAreNotUsed() throws IOException, InvalidFormatException {
        try (XWPFDocument docx = new XWPFDocument()) {
            add(docx, "", "The king went home.");
            docx.getProperties().getCoreProperties().setCreator("Administrator");
            docx.getProperties().getCoreProperties().setCreated("2013-12-23T23:15:00Z");
            Document document = read(bytes(docx));
            assertThat(document.author()).isEmpty();
            assertThat(document.date()).isEqualTo(DocumentDate.NONE);
        }
    }

    @Test
    void deletedWordsAreLeftOut() throws IOException {
        byte[] bytes = changed(
                simple("The king went home."),
                "</w:p>",
                "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText> He did not.</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t xml:space=\"preserve\"> He did.</w:t></w:r></w:ins>");
        assertThat(read(bytes).text()).isEqualTo("The king went home. He did.");
    }

    @Test
    void encryptedFileIsRefused() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(system)) {
                stream.write(simple("The king went home."));
            }
            system.writeFilesystem(out);
        }
        assertThatThrownBy(() -> read(out.toByteArray())).hasMessageStartingWith("seed.docx: is encrypted. Maybe");
    }

    @Test
    void corruptFilesAreRefused() throws IOException {
        byte[] whole = simple("The king went home.");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("DOCX");
        assertThatThrownBy(() -> read(changed(whole, BODY_END, "<w:p>")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("seed.docx: is a corrupt DOCX (");
    }

    @Test
    void emptyFileHoldsNoText() throws IOException {
        byte[] bytes = simple(" ");
        assertThatThrownBy(() -> read(bytes)).hasMessageStartingWith("seed.docx: holds no text.");
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        byte[] bomb = changed(simple("The king went home."), BODY_END, " ".repeat(30_000_000));
        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(UnreadableDocumentException.class);
        byte[] entity = changed(
                changed(
                        simple("The king"),
                        "<w:document",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"),
                "</w:t>",
                "&e;");
        assertThatThrownBy(() -> read(entity)).isInstanceOf(UnreadableDocumentException.class);
    }
}
