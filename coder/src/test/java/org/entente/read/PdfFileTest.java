package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.commons.logging.LogFactory;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
    private static final LocalDate CREATED = LocalDate.of(2022, 5, 4);

    private final Path folder;

    PdfFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Read read(byte[] bytes) {
        return new DocumentReader().read(Samples.write(folder, "seed.pdf", bytes), ReadOptions.DEFAULTS);
    }

    @Test
    void articleIsPutTogetherAgain() throws IOException {
        byte[] bytes;
        try (PdfSample pdf = new PdfSample()) {
            pdf.page()
                    .line(20, true, "The Last Treaty")
                    .gap()
                    .body("By Jane Doe")
                    .gap()
                    .body(
                            "The two governments met again in the spring, and each of them went home with less than",
                            "it had hoped for. The treaty they had signed three years before was a long-standing govern-",
                            "ment matter, and a long-",
                            "standing grief. The govern-")
                    .at(PdfSample.LEFT, 90, 8, false, "1 A note on the sources of this.")
                    .at(300, 40, 9, false, "1");
            pdf.page()
                    .at(PdfSample.LEFT, 800, 9, false, "Journal of Treaties 12")
                    .body("ments parted in anger after that, and no envoy was sent for a year.")
                    .gap()
                    .line(14, true, "What Each Side Wanted")
                    .gap()
                    .body("The king wanted three things from the treaty that he had signed with the sultan in 1536:")
                    .body("\u2022 a port", "\u2022 a fleet in winter")
                    .at(300, 40, 9, false, "2");
            pdf.page()
                    .at(PdfSample.LEFT, 800, 9, false, "Journal of Treaties 13")
                    .body("The end of it came soon.");
            bytes = pdf.properties("Microsoft Word - draft.doc", "user", CREATED)
                    .bytes();
        }
        Read read = read(bytes);
        Document document = read.document();
        assertThat(document.passages().stream()
                        .map(p -> p.kind() + ": " + p.span().in(document.text())))
                .containsExactly(
                        "TITLE: The Last Treaty",
                        "BYLINE: By Jane Doe",
                        "PARAGRAPH: The two governments met again in the spring, and each of them went home with less"
                                + " than it had hoped for. The treaty they had signed three years before was a"
                                + " long-standing government matter, and a long-standing grief. The governments parted in"
                                + " anger after that, and no envoy was sent for a year.",
                        "HEADING: What Each Side Wanted",
                        "PARAGRAPH: The king wanted three things from the treaty that he had signed with the sultan in"
                                + " 1536:",
                        "LIST_ITEM: a port",
                        "LIST_ITEM: a fleet in winter",
                        "PARAGRAPH: The end of it came soon.",
                        "BOILERPLATE: 1 A note on the sources of this.");
        assertThat(document.format()).isEqualTo(Document.Format.PDF);
        assertThat(document.title()).isEqualTo("The Last Treaty");
        assertThat(document.author()).isEqualTo("Jane Doe");
        assertThat(document.date()).isEqualTo(new DocumentDate(EdtfDate.day(CREATED), DocumentDate.Origin.METADATA));
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void printedDateBeatsTheDateOfTheFile() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            pdf.page()
                    .line(20, true, "The Last Treaty")
                    .gap()
                    .body("12 March 2021")
                    .gap()
                    .body("The king went home.");
            Document document = read(pdf.properties("", "", CREATED).bytes()).document();
            assertThat(document.date())
                    .isEqualTo(new DocumentDate(EdtfDate.parse("2021-03-12"), DocumentDate.Origin.TEXT));
        }
    }

    @Test
    void runningHeadsThatCountPagesAreDropped() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            for (int i = 1; i <= 4; i++) {
                pdf.page().at(PdfSample.LEFT, 790, 11, false, "Chapter " + "IVXL".charAt(i - 1) + " of it " + (i + 6));
                pdf.body(
                        "The king wanted three things from the treaty that he had signed, and got but",
                        i + ". of them.");
            }
            String text = read(pdf.bytes()).document().text();
            assertThat(text)
                    .startsWith("The king wanted")
                    .contains("got but 1. of them.")
                    .doesNotContain("Chapter");
        }
    }

    @Test
    void scannedPagesAreListedAndTheRestIsRead() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            pdf.page()
                    .body("The king went home.")
                    .page()
                    .picture()
                    .page()
                    .picture()
                    .page()
                    .page()
                    .body("He came back.");
            Read read = read(pdf.bytes());
            assertThat(read.document().text()).isEqualTo("The king went home.\n\nHe came back.");
            assertThat(read.skipped())
                    .extracting(Skipped::sentence)
                    .containsExactly("seed.pdf, pages 2 to 3: no text layer (a scan)."
                            + " Maybe run it through OCR first, e.g. ocrmypdf.");
        }
    }

    @Test
    void scanIsRefused() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            byte[] bytes = pdf.page().picture().bytes();
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessage("seed.pdf, page 1: no text layer (a scan)."
                            + " Maybe run it through OCR first, e.g. ocrmypdf.");
        }
    }

    @Test
    void emptyPagesHoldNoText() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            byte[] bytes = pdf.page().bytes();
            assertThatThrownBy(() -> read(bytes)).hasMessageStartingWith("seed.pdf: holds no text.");
        }
    }

    @Test
    void encryptedFileIsRefusedUnlessItOpensWithoutPassword() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            byte[] bytes =
                    pdf.page().body("The king went home.").password("a", "b").bytes();
            assertThatThrownBy(() -> read(bytes)).hasMessageStartingWith("seed.pdf: is encrypted. Maybe open it with");
        }
        try (PdfSample pdf = new PdfSample()) {
            byte[] bytes =
                    pdf.page().body("The king went home.").password("a", "").bytes();
            assertThat(read(bytes).document().text()).isEqualTo("The king went home.");
        }
    }

    @Test
    void corruptFileIsRefused() throws IOException {
        assertThatThrownBy(() -> read("%PDF-1.7\nnothing of use".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("seed.pdf: is a corrupt PDF (");
        try (PdfSample pdf = new PdfSample()) {
            byte[] whole = pdf.page().body("The king went home.").bytes();
            assertThatThrownBy(() -> read(Arrays.copyOf(whole, 300))).isInstanceOf(UnreadableDocumentException.class);
        }
    }

    @Test
    void librariesSayNothingOnTheTerminal() throws IOException, ReflectiveOperationException {
        try (PdfSample pdf = new PdfSample()) {
            assertThat(read(pdf.page().body("Text.").bytes()).document().text()).isEqualTo("Text.");
        }
        assertThat(LogFactory.getLog("org.apache.pdfbox").isErrorEnabled()).isFalse();
        // by reflection: the class carries annotations that are not on the class path, which the compiler would warn of
        Object logger = Class.forName("org.apache.logging.log4j.LogManager")
                .getMethod("getLogger", String.class)
                .invoke(null, "org.apache.poi");
        Class<?> type = Class.forName("org.apache.logging.log4j.Logger");
        assertThat(type.getMethod("isErrorEnabled").invoke(logger)).isEqualTo(false);
    }
}
