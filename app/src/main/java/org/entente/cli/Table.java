package org.entente.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under their heads, each column as wide as it needs; the last one is not filled up. */
final class Table {
    private static final String GAP = "  ";

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        this.heads = List.of(heads);
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString().replaceAll("\\s+", " "));
        }
        rows.add(row);
    }

    void printUnlessEmpty(String indent, Screen screen) {
        if (!rows.isEmpty()) {
            print(indent, screen);
        }
    }

    void print(String indent, Screen screen) {
        screen.line(indent + String.join(GAP, filled(heads)).stripTrailing());
        rows.forEach(row -> screen.line(indent + String.join(GAP, filled(row)).stripTrailing()));
    }

    /** Figures stand to the right, words to the left. */
    private List<String> filled(List<String> row) {
        List<String> filled = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            int width = width(column);
            String cell = row.get(column);
            String space = " ".repeat(Math.max(0, width - cell.length()));
            filled.add(figures(column) ? space + cell : cell + space);
        }
        return filled;
    }

    private int width(int column) {
        int width = heads.get(column).length();
        for (List<String> row : rows) {
            width = Math.max(width, row.get(column).length());
        }
        return width;
    }

    private boolean figures(int column) {
        return rows.stream().allMatch(row -> row.get(column).matches("[-+\u2212]?[\\d.,]+ ?%?"));
    }
}
