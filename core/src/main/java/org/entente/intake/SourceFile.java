package org.entente.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.entente.model.EntenteException;

/**
 * A file by its content: unpacked where it is gzip, told apart by its first bytes.
 *
 * @param path where it is
 * @param most bytes that are read of it, unpacked
 */
record SourceFile(Path path, long most) {
    private static final int HEAD = 8192;
    private static final int BUFFER = 1 << 16;
    private static final long ELEMENT = 16L << 20;
    private static final String FORMATS = "CSV, TSV, edge lists, GraphML and GEXF, plain or as .gz, can be read.";

    enum Kind {
        LINES,
        XML
    }

    /** As messages call it. */
    String name() {
        Path last = path.getFileName();
        return Names.clean(last == null ? path.toString() : last.toString());
    }

    EntenteException error(String what) {
        return new EntenteException(name() + what);
    }

    EntenteException error(String what, Exception cause) {
        return new EntenteException(name() + what, cause);
    }

    /** Says why a file could not be read on. */
    EntenteException error(IOException cause) {
        if (cause instanceof EOFException) {
            return error(": the compressed data end too early. Maybe it was not copied or downloaded whole.", cause);
        }
        if (cause instanceof ZipException) {
            return error(": the compressed data are damaged. Maybe copy or download it again.", cause);
        }
        return error(": cannot be read. Maybe the disk or the network drive has a fault.", cause);
    }

    /** Opens it, unpacked. */
    Bounded open() throws IOException {
        if (!Files.exists(path)) {
            throw error(": there is no such file. Maybe the name is misspelt: " + Names.clean(path.toString()));
        }
        if (Files.isDirectory(path)) {
            throw error(": is a folder. Maybe name the file in it.");
        }
        if (!Files.isReadable(path)) {
            throw error(": no permission to read it. Maybe change its permissions, e.g. chmod u+r.");
        }
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            in.mark(2);
            boolean packed = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return new Bounded(packed ? new GZIPInputStream(in, BUFFER) : in, name(), most, Long.MAX_VALUE);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Opens it, unpacked, for a reader that tells after each element that it has taken it. */
    Bounded openElements() throws IOException {
        return new Bounded(open(), name(), most, ELEMENT);
    }

    /** Its first bytes, unpacked. */
    byte[] head() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        }
    }

    /** What it holds, by its first bytes. */
    Kind kind(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4)) {
            throw error(": is a ZIP archive or an office document. Maybe save the table as CSV. " + FORMATS);
        }
        if (begins(head, 'S', 'Q', 'L', 'i', 't', 'e')) {
            throw error(": is a database, or a case file. Maybe name it as a case. " + FORMATS);
        }
        String start = new String(head, charset(head)).replace("\uFEFF", "").stripLeading();
        if (start.isEmpty()) {
            throw error(": is empty. " + FORMATS);
        }
        if (start.startsWith("<")) {
            return Kind.XML;
        }
        if (start.indexOf('\0') >= 0) {
            throw error(": is not text. " + FORMATS);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            throw error(": looks like JSON. Maybe save it as CSV. " + FORMATS);
        }
        if (start.regionMatches(true, 0, "*vertices", 0, 9) || start.regionMatches(true, 0, "*network", 0, 8)) {
            throw error(": is a Pajek file. Maybe save it as GraphML. " + FORMATS);
        }
        return Kind.LINES;
    }

    /** UTF-16 by its byte order mark, else UTF-8. */
    static Charset charset(byte[] head) {
        boolean utf16 = begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE);
        return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
