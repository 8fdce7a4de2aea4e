package org.entente.relate.occurrence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntenteException;

/** Reads the tables that ship beside this package: cells between tabs, lines that begin with {@code #} are comments. */
final class Table {
    /**
     * One row.
     *
     * @param place file and line, for messages
     */
    record Row(String place, List<String> cells) {}

    private Table() {}

    /** The rows of a table that ships with the program. */
    static List<Row> shipped(String file, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new EntenteException(file + " is missing from the program. Maybe build it again.");
            }
            return read(file, columns, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new EntenteException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The rows of a table.
     *
     * @throws EntenteException where a row has another number of cells
     */
    static List<Row> read(String file, int columns, String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String place = file + ", line " + number;
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new EntenteException(place + ": " + cells.size() + " cells in place of " + columns
                        + ". Maybe a tab is missing or was made of spaces.");
            }
            rows.add(new Row(place, cells.stream().map(String::strip).toList()));
        }
        return rows;
    }
}
