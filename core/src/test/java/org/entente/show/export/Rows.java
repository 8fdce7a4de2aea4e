package org.entente.show.export;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them. */
final class Rows {
    private Rows() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || text.startsWith("\r\n", i))) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c != ',') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        if (quoted || !row.isEmpty()) {
            throw new IllegalArgumentException("The last row does not end");
        }
        return rows;
    }
}
