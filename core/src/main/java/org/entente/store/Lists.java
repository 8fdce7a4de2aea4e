package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Texts that belong to the rows of another table. */
final class Lists {
    private Lists() {}

    /** Per owner, its texts in order. */
    static Map<Integer, List<String>> of(Handle handle, String table, String owner, String text) {
        Map<Integer, List<String>> lists = new HashMap<>();
        handle.createQuery("SELECT " + owner + ", " + text + " FROM " + table + " ORDER BY position")
                .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                .forEach(entry -> lists.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return lists;
    }
}
