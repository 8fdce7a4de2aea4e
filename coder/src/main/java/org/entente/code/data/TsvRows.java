package org.entente.code.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EntenteException;

/**
 * The rows of a commented, tab-separated data file: lines that are blank or begin with {@code #} are passed over, cells that a row
 * leaves out at its end are empty. A comment of the form {@code # mark: words} is a mark, for tables that know it.
 *
 * @param file shown in errors
 * @param rows in order of the file
 * @param marks in order of the file
 */
public record TsvRows(String file, List<Row> rows, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("#\\s*([a-z]+(?:-[a-z]+)*):\\s+(\\S.*)");

    /**
     * Reads a data file that ships with Entente.
     *
     * @param resource absolute name on the class path
     * @param columns how many cells a row may have
     * @throws EntenteException where the file is missing or a row has more cells; names file and line
     */
    public static TsvRows read(String resource, int columns) {
        try (InputStream in = TsvRows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new EntenteException(resource + ": this data file is missing. Maybe rebuild the program.");
            }
            return of(
                    resource,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList(),
                    columns);
        } catch (IOException | UncheckedIOException e) {
            throw new EntenteException(resource + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The rows among lines.
     *
     * @param file shown in errors
     * @param columns how many cells a row may have
     * @throws EntenteException where a row has more cells; names file and line
     */
    public static TsvRows of(String file, List<String> lines, int columns) {
        List<Row> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                marks.add(new Mark(file, i + 1, mark.group(1), mark.group(2).strip()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(file, i + 1, line, columns));
            }
        }
        return new TsvRows(file, rows, marks);
    }

    private static Row row(String file, int number, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns) {
            throw new EntenteException(file + ", line " + number + ": " + cells.length + " cells where at most "
                    + columns + " are expected. Maybe a tab too many.");
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(i < cells.length ? cells[i].strip() : "");
        }
        return new Row(file, number, all);
    }

    /**
     * A comment that says something to the program.
     *
     * @param file shown in errors
     * @param line number in the file, from 1
     * @param name what is marked
     * @param words what it says
     */
    public record Mark(String file, int line, String name, String words) {
        /** What is wrong with this mark. */
        public EntenteException error(String reason) {
            return new EntenteException(file + ", line " + line + ": " + reason);
        }
    }

    /**
     * One row.
     *
     * @param file shown in errors
     * @param line number in the file, from 1
     * @param cells as many as the file has columns
     */
    public record Row(String file, int line, List<String> cells) {
        /** The cell of column {@code index}. */
        public String cell(int index) {
            return cells.get(index);
        }

        /** The parts of a cell that lists things. */
        public List<String> list(int index, String separator) {
            String cell = cells.get(index);
            return cell.isEmpty()
                    ? List.of()
                    : List.of(cell.split(separator)).stream()
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .toList();
        }

        /** What is wrong with this row. */
        public EntenteException error(String reason) {
            return new EntenteException(file + ", line " + line + ": " + reason);
        }

        /** A code of a closed list. */
        public <E extends Enum<E>> E code(int index, Class<E> codes) {
            String cell = cells.get(index);
            for (E code : codes.getEnumConstants()) {
                if (code.name().equalsIgnoreCase(cell.replace(' ', '_').replace('-', '_'))) {
                    return code;
                }
            }
            throw error("'" + cell + "' is none of " + List.of(codes.getEnumConstants()) + ".");
        }
    }
}
