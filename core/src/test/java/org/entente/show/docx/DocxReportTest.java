package org.entente.show.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.entente.model.Analysis;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;

/** Writes a document and reads it back, as a library and as a zip file of XML. */
class DocxReportTest {
    private final Analysis analysis = Cases.small();
    private final byte[] written = write(analysis);

    private static byte[] write(Analysis analysis) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxReport.write(analysis.file(), analysis.assessments().get(0), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] document) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theSameAssessmentGivesTheSameBytesAtAnyTime() throws InterruptedException {
        Thread.sleep(2100); // a zip file counts time in steps of two seconds
        assertThat(write(Cases.small())).isEqualTo(written);
    }

    @Test
    void noPartSaysWhenItWasMade() throws IOException {
        assertThat(parts(written).get("docProps/core.xml"))
                .contains("<dc:title>The Coast Front and Norland</dc:title>")
                .doesNotContain("dcterms");
    }

    @Test
    void headingsHaveStylesAndComeInOrder() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings)
                    .containsExactly(
                            "The answer",
                            "What drives them",
                            "The evidence",
                            "How long it may stand",
                            "What would change it",
                            "How to read this");
            assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("Title");
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                assertThat(document.getStyles().styleExist(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isTrue();
            }
        }
    }

    @Test
    void theMatrixIsATableOfShortCodes() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            XWPFTable matrix = document.getTables().stream()
                    .filter(t -> t.getRow(0).getCell(2).getText().equals("E1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(matrix.getNumberOfRows()).isEqualTo(5);
            assertThat(matrix.getRow(4).getCell(0).getText()).isEqualTo("No alignment");
            assertThat(matrix.getRow(4).getCell(4).getText()).isEqualTo("II*");
        }
    }

    @Test
    void everyStatementCitedHasOneFootnoteThatQuotesIt() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            List<String> notes = document.getFootnotes().stream()
                    .filter(n -> n.getCTFtnEdn().getType().toString().equals("normal"))
                    .map(DocxReportTest::text)
                    .toList();
            Set<String> ids = new TreeSet<>();
            for (String note : notes) {
                Matcher id = Pattern.compile("id (port-\\d+)\\)").matcher(note);
                assertThat(id.find()).as(note).isTrue();
                assertThat(ids.add(id.group(1))).as(note).isTrue();
            }
            assertThat(notes).hasSizeGreaterThan(9);
            assertThat(notes.get(0))
                    .contains(
                            "\u201cNorland attacked the Coast Front at Port Ebb\u201d",
                            "voice: the author; asserted; 1998;",
                            ".txt, 99\u2013143; id port-001)");
            String body = parts(written).get("word/document.xml");
            assertThat(Pattern.compile("<w:footnoteReference ")
                            .matcher(body)
                            .results()
                            .count())
                    .isEqualTo(notes.size());
        }
    }

    private static String text(XWPFFootnote note) {
        StringBuilder text = new StringBuilder();
        note.getParagraphs().forEach(p -> text.append(p.getText()));
        return text.toString();
    }

    @Test
    void whatIsCitedAgainRefersToItsNote() throws IOException {
        String body = parts(written).get("word/document.xml");
        Matcher again = Pattern.compile("NOTEREF (_Note\\d+)").matcher(body);
        int found = 0;
        while (again.find()) {
            found++;
            assertThat(body).contains("w:name=\"" + again.group(1) + "\"");
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void hostileTextIsOnlyText() throws IOException {
        Map<String, String> parts = parts(write(Hostile.analysis()));
        String body = parts.get("word/document.xml") + parts.get("word/footnotes.xml");
        assertThat(body).contains("HYPERLINK").contains("&lt;w:t>").doesNotContain("\u0007", "\uFFFE");
        Matcher fields = Pattern.compile("w:instr=\"([^\"]*)\"").matcher(body);
        while (fields.find()) {
            assertThat(fields.group(1)).matches(" NOTEREF _Note\\d+ \\\\h ");
        }
        assertThat(body).doesNotContain("instrText", "<w:hyperlink", "fldChar");
        assertThat(parts.get("docProps/core.xml")).doesNotContain("<script>");
    }

    @Test
    void textLosesWhatXmlHasNot() {
        assertThat(Plain.of("a\u0000b\u0008c\uD800d\uFFFEe\uD83D\uDE00 \r\n\tf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uD83D\uDE00 f");
    }
}
