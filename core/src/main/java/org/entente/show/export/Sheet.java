package org.entente.show.export;

import java.io.IOException;
import java.util.List;

/**
 * Rows of a CSV file as RFC 4180 asks (CRLF, quotes doubled). Cells that a spreadsheet would take for a formula begin with an
 * apostrophe.
 */
final class Sheet {
    private final Appendable out;
    private boolean first = true;

    Sheet(Appendable out, List<String> columns) throws IOException {
        this.out = out;
        for (String column : columns) {
            cell(column);
        }
        endRow();
    }

    /** A cell of text, which may be anything. */
    Sheet cell(String text) throws IOException {
        String safe = formula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return made(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    Sheet number(double value) throws IOException {
        return made(Json.decimal(value).toPlainString());
    }

    /** With at most ten decimals. */
    Sheet fine(double value) throws IOException {
        return made(Json.fine(value).toPlainString());
    }

    Sheet number(long value) throws IOException {
        return made(Long.toString(value));
    }

    void endRow() throws IOException {
        out.append("\r\n");
        first = true;
    }

    /** A cell that was made here and needs no care. */
    private Sheet made(String text) throws IOException {
        if (!first) {
            out.append(',');
        }
        out.append(text);
        first = false;
        return this;
    }

    /** Whether a spreadsheet would take the cell for a formula (OWASP, "CSV Injection"). */
    private static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
