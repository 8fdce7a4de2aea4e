package org.entente.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What columns and attributes are called, from {@code columns.tsv}.
 *
 * @param pairs names of the two sides, the first to look for first
 * @param names of every other role, the first to look for first
 */
record Columns(List<List<String>> pairs, Map<Role, List<String>> names) {
    static final Columns SHIPPED = of(Table.shipped("columns.tsv"));

    /** What a column is for. */
    enum Role {
        PAIR,
        SIGNED,
        SIGN,
        WEIGHT,
        TYPE,
        LABEL,
        OTHER
    }

    static Columns of(Table table) {
        List<List<String>> pairs = new ArrayList<>();
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        for (Table.Row row : table.rows()) {
            Role role = role(table, row);
            if (role != Role.PAIR) {
                names.computeIfAbsent(role, r -> new ArrayList<>()).addAll(row.words());
            } else if (row.words().size() == 2) {
                pairs.add(row.words());
            } else {
                throw table.error(
                        row, "a pair has two names, not " + row.words().size() + ". Maybe a | is missing.");
            }
        }
        return new Columns(pairs, names);
    }

    private static Role role(Table table, Table.Row row) {
        try {
            return Role.valueOf(row.meaning().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw table.error(row, "no such role: " + row.meaning() + ". Maybe it is misspelt.");
        }
    }

    /** Where the two sides stand in a head, its names folded. */
    Optional<Ends> ends(List<String> head) {
        for (List<String> pair : pairs) {
            int first = head.indexOf(pair.get(0));
            int second = head.indexOf(pair.get(1));
            if (first >= 0 && second >= 0) {
                return Optional.of(new Ends(first, second));
            }
        }
        return Optional.empty();
    }

    /** Where the column of a role stands in a head, its names folded; -1 where there is none. */
    int find(Role role, List<String> head) {
        for (String name : names.getOrDefault(role, List.of())) {
            int at = head.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    boolean is(Role role, String folded) {
        return names.getOrDefault(role, List.of()).contains(folded);
    }

    /** The columns of the two sides. */
    record Ends(int source, int target) {
        boolean has(int column) {
            return column == source || column == target;
        }
    }
}
