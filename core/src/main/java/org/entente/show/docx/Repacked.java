package org.entente.show.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a document packed again without the clock: no times of entries, no dates of making. */
final class Repacked {
    /** The first time that a zip file can tell. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CORE = "docProps/core.xml";

    private Repacked() {}

    static void write(byte[] document, String title, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NEVER);
                to.putNextEntry(same);
                to.write(
                        entry.getName().equals(CORE)
                                ? core(title).getBytes(StandardCharsets.UTF_8)
                                : from.readAllBytes());
                to.closeEntry();
            }
        }
        to.finish();
        to.flush();
    }

    private static String core(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Entente</dc:creator><dc:title>"
                + Plain.of(title).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                + "</dc:title></cp:coreProperties>";
    }
}
