package org.entente.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entente.intake.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list: fields as RFC 4180 quotes them, whatever stands between them. Comments and empty lines are passed over. A
 * row with a flaw does not spoil the next: a quote that is not closed within {@value #LINES_IN_ROW} lines ends with its line.
 */
final class Rows {
    private static final int LINES_IN_ROW = 10;
    private static final char QUOTE = '"';

    private final Lines lines;
    private final char separator;
    private final CsvReader.CsvReaderBuilder plain;
    private final CsvReader.CsvReaderBuilder quoted;
    private final Deque<Row> returned = new ArrayDeque<>();

    Rows(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.plain = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
        this.quoted = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(separator != ' ');
    }

    /** The next row; null at the end. */
    @Nullable Row next() throws IOException {
        Row known = returned.pollFirst();
        if (known != null) {
            return known;
        }
        Line line = lines.next();
        while (line != null && passedOver(line.text())) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    /** Gives a row back, to come next. */
    void back(Row row) {
        returned.addFirst(row);
    }

    /** Whether a line is empty or a comment, as SNAP ({@code #}), KONECT and MatrixMarket ({@code %}) write them. */
    static boolean passedOver(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '#' || c == '%';
            }
        }
        return true;
    }

    private Row row(Line line) throws IOException {
        if (line.tooLong()) {
            return new Row(
                    line.number(), line.text().substring(0, Names.LONGEST), List.of(), Optional.of(Flaw.LONG_LINE));
        }
        String text = line.text();
        if (text.indexOf(QUOTE) < 0) {
            return fields(plain, line, text).orElseGet(() -> flawed(line));
        }
        List<Line> more = new ArrayList<>();
        StringBuilder whole = new StringBuilder(text);
        Optional<Row> row = fields(quoted, line, text);
        while (row.isEmpty() && odd(whole) && more.size() < LINES_IN_ROW) {
            Line next = lines.next();
            if (next == null) {
                break;
            }
            more.add(next);
            if (next.tooLong()) {
                break;
            }
            whole.append('\n').append(next.text());
            row = fields(quoted, line, whole.toString());
        }
        if (row.isPresent()) {
            return row.get();
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            lines.back(more.get(i));
        }
        return flawed(line);
    }

    private static Row flawed(Line line) {
        return new Row(line.number(), line.text(), List.of(), Optional.of(Flaw.OPEN_QUOTE));
    }

    private static boolean odd(CharSequence text) {
        return text.chars().filter(c -> c == QUOTE).count() % 2 == 1;
    }

    private Optional<Row> fields(CsvReader.CsvReaderBuilder parser, Line line, String text) {
        try {
            CsvRecord csv = parser.ofSingleCsvRecord(separator == ' ' ? text.replace('\t', ' ') : text);
            List<String> fields = csv.getFields();
            if (separator == ' ') {
                fields = fields.stream().filter(field -> !field.isEmpty()).toList();
            }
            return Optional.of(new Row(line.number(), line.text(), fields, Optional.empty()));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /**
     * One row.
     *
     * @param line where it begins, from 1
     * @param text its first line, for messages
     * @param fields without quotes
     * @param flaw why there are no fields
     */
    record Row(int line, String text, List<String> fields, Optional<Flaw> flaw) {
        /** The field of a column; {@code ""} where there are not so many. */
        String field(int column) {
            return column >= 0 && column < fields.size() ? fields.get(column) : "";
        }
    }
}
