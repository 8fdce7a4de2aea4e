package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.EntenteException;

/**
 * A commented table of words: one row a line, cells separated by tabs, lines that begin with {@code #} are comments.
 *
 * @param file name for messages
 * @param rows in the order of the file
 */
record Table(String file, List<Row> rows) {
    private static final int CELLS = 3;

    /** Reads a table that the program ships. */
    static Table shipped(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new EntenteException(file + ": is missing. Maybe the program was not built whole.");
            }
            return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table of(String file, String text) {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != CELLS) {
                throw error(file, number, cells.length + " cells, not id, meaning and words. Maybe a tab is missing.");
            }
            if (!ids.add(cells[0])) {
                throw error(file, number, "the id " + cells[0] + " stands twice. Maybe a row was copied.");
            }
            rows.add(new Row(number, cells[1].strip(), words(cells[2])));
        }
        return new Table(file, List.copyOf(rows));
    }

    EntenteException error(Row row, String what) {
        return error(file, row.line(), what);
    }

    private static EntenteException error(String file, int line, String what) {
        return new EntenteException(file + ", line " + line + ": " + what);
    }

    private static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        for (String word : cell.split("\\|", -1)) {
            words.add(folded(word));
        }
        return List.copyOf(words);
    }

    /** Only letters and digits, small: {@code "Node 1"} and {@code "node_1"} are one. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /**
     * One row.
     *
     * @param line from 1
     * @param meaning the second cell
     * @param words the third, folded
     */
    record Row(int line, String meaning, List<String> words) {}
}
