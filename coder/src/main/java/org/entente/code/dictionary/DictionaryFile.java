package org.entente.code.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.EntenteException;

/**
 * The lines of a dictionary.
 *
 * @param path as the user gave it
 * @param lines without their ends
 */
record DictionaryFile(String path, List<String> lines) {
    private static final long LARGEST = 200L << 20;
    private static final int LONGEST_LINE = 100_000;

    /**
     * Reads a file: UTF-8, or Windows-1252 where it is not that, as older dictionaries are.
     *
     * @throws EntenteException where it is not there, too large, not text, or holds a line that no dictionary has
     */
    static DictionaryFile read(Path path) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(path)) {
                throw new EntenteException(path + ": there is no such file. Maybe the path is misspelled.");
            }
            if (Files.size(path) > LARGEST) {
                throw new EntenteException(
                        path + ": larger than " + (LARGEST >> 20) + " MB, too large for a dictionary. Maybe cut it.");
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new EntenteException(path + ": cannot be read: " + e.getMessage(), e);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new EntenteException(path + ": not a text file. Maybe export the dictionary as plain text.");
            }
        }
        List<String> lines = text(bytes).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                throw new EntenteException(path + ", line " + (i + 1) + ": longer than " + LONGEST_LINE
                        + " characters, so this is no dictionary. Maybe the ends of lines were lost.");
            }
        }
        return new DictionaryFile(path.toString(), lines);
    }

    private static String text(byte[] bytes) {
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("windows-1252")))
                .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The name without folders, as rules are named after it. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
