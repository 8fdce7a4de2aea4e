package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.entente.model.Skipped;

/** The bytes of a file and its name without folders. Whatever is wrong with the file as such is found here. */
final class SourceFile {
    /** Largest file that is read, in bytes. */
    static final int LIMIT = 64 << 20;

    private final String name;
    private final byte[] bytes;

    SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a file whole. */
    static SourceFile open(Path path) {
        String name = shownName(path);
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw unreadable(
                        name, "", "is a directory, not a file.", "Maybe name the files in it, e.g. with *.txt.");
            }
            if (!attributes.isRegularFile()) {
                throw unreadable(name, "", "is not a regular file.", "Maybe save its content in a file first.");
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes(LIMIT + 1);
            }
            if (bytes.length > LIMIT) {
                throw unreadable(
                        name, "", "is larger than " + (LIMIT >> 20) + " MB.", "Maybe split it into several files.");
            }
            if (bytes.length == 0) {
                throw unreadable(name, "", "is empty.", "Maybe the download or copy failed.");
            }
            return new SourceFile(name, bytes);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(
                    new Skipped(name, "", "there is no such file.", "Maybe the name is misspelt: " + shown(path)), e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(
                    new Skipped(name, "", "no permission to read it.", "Maybe change its permissions, e.g. chmod u+r."),
                    e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    new Skipped(
                            name, "", "cannot be read (" + reason(e) + ").", "Maybe copy it to a local disk first."),
                    e);
        }
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The name's ending in lower case without its dot; {@code ""} where there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the file has these bytes (as Latin-1 characters) at the offset. */
    boolean has(String magic, int offset) {
        if (offset < 0 || offset + magic.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    UnreadableDocumentException unreadable(String where, String reason, String remedy) {
        return unreadable(name, where, reason, remedy);
    }

    UnreadableDocumentException unreadable(String where, String reason, String remedy, Throwable cause) {
        return new UnreadableDocumentException(new Skipped(name, where, reason, remedy), cause);
    }

    /** What lay beneath, in one line without control characters. */
    static String reason(Throwable cause) {
        String message = cause.getMessage();
        String line = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        return shown(line.length() > 160 ? line.substring(0, 160) + "..." : line);
    }

    private static UnreadableDocumentException unreadable(String name, String where, String reason, String remedy) {
        return new UnreadableDocumentException(new Skipped(name, where, reason, remedy));
    }

    private static String shownName(Path path) {
        Path last = path.getFileName();
        return shown(last == null ? path : last);
    }

    /** A name may hold line ends and terminal codes; none of them reaches a message. */
    private static String shown(Object value) {
        StringBuilder shown = new StringBuilder(value.toString());
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i))) {
                shown.setCharAt(i, '?');
            }
        }
        return shown.toString();
    }
}
