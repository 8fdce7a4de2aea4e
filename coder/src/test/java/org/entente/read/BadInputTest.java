package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private final Path folder;

    BadInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static AbstractStringAssert<?> assertRefused(Path file) {
        UnreadableDocumentException[] caught = new UnreadableDocumentException[1];
        assertThatThrownBy(() -> Samples.read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> caught[0] = e);
        assertThat(caught[0].skipped().sentence()).isEqualTo(caught[0].getMessage());
        assertThat(caught[0].skipped().what()).isEqualTo(file.getFileName().toString());
        return assertThat(caught[0].getMessage()).contains("Maybe ").doesNotContain("\n");
    }

    private AbstractStringAssert<?> assertRefused(String name, byte[] bytes) {
        return assertRefused(Samples.write(folder, name, bytes));
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void missing() {
        assertRefused(folder.resolve("no.txt")).startsWith("no.txt: there is no such file.");
    }

    @Test
    void directory() {
        assertRefused(folder).contains("is a directory");
    }

    @Test
    void empty() {
        assertRefused("a.txt", new byte[0]).isEqualTo("a.txt: is empty. Maybe the download or copy failed.");
    }

    @Test
    void blank() {
        assertRefused("a.txt", "\uFEFF \n\u00A0\n\t\u200B".getBytes(StandardCharsets.UTF_8))
                .contains("nothing but blanks");
    }

    @Test
    void noPermission() throws IOException {
        Path file = Samples.write(folder, "a.txt", "text");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
        assumeFalse(Files.isReadable(file), "this user may read every file: skipped");
        assertRefused(file).contains("no permission");
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(SourceFile.LIMIT + 1L);
        }
        assertRefused(file).contains("larger than 64 MB");
    }

    @Test
    void binary() {
        byte[] bytes = new byte[1000];
        new java.util.Random(1).nextBytes(bytes);
        bytes[0] = 'x';
        bytes[500] = 0;
        bytes[501] = 0;
        assertRefused("a.txt", bytes).contains("is binary");
        assertRefused("b.txt", latin("\u0001\u0002\u0003text\u0004")).contains("is binary");
    }

    @Test
    void knownButNotRead() throws IOException {
        assertRefused("a.txt", latin("\u0089PNG\r\n\u001A\n"))
                .contains("PNG image")
                .contains("OCR");
        assertRefused("a.jpg", latin("\u00FF\u00D8\u00FF\u00E0")).contains("JPEG image");
        assertRefused("a.rtf", latin("{\\rtf1 hello}")).contains("RTF");
        assertRefused("a.doc", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))
                .contains("old Office file");
        assertRefused("a.zip", zip("a.txt")).contains("ZIP archive").contains("unpack");
        assertRefused("a.xlsx", zip("xl/workbook.xml")).contains("Excel workbook");
        assertRefused("a.docx", zip("a.txt")).contains("not a whole DOCX");
        assertRefused("a.csv", latin("a,b\n1,2\n")).contains(".csv");
        assertRefused("a.xml", latin("<?xml version='1.0'?><a/>")).contains("XML");
        assertRefused("a.pdf", latin("not a PDF at all")).contains("is named .pdf, but its content is not");
    }

    @Test
    void hostileNameIsShownHarmless() {
        Path file = Samples.write(folder, "a\u001B[31m\nb.txt", new byte[0]);
        assertThatThrownBy(() -> Samples.read(file)).hasMessageStartingWith("a?[31m?b.txt: is empty.");
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(latin("x"));
        }
        return out.toByteArray();
    }
}
