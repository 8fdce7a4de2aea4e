package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Ruling;
import org.jdbi.v3.core.Handle;

/**
 * A row of the log of rulings, as it is stored: carried over whenever the case is written anew.
 *
 * @param made when, as its writer put it
 * @param kind what was done
 * @param detail to what, and how
 */
record LogRow(String made, String kind, String detail) {
    static List<LogRow> read(Handle handle) {
        return handle.createQuery("SELECT made, kind, detail FROM corrections ORDER BY position")
                .map((row, context) -> new LogRow(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The log of a case that takes the place of another: what the old one holds, then the rulings of the case that it does not. */
    static List<LogRow> carriedOver(List<LogRow> old, List<Ruling> rulings) {
        List<LogRow> log = new ArrayList<>(old);
        List<Ruling> known = new ArrayList<>(RulingRow.among(old));
        for (Ruling ruling : rulings) {
            if (!known.remove(ruling)) {
                log.add(RulingRow.of(ruling));
            }
        }
        return log;
    }

    /** Adds this row at the end. */
    void append(Handle handle) {
        int end = handle.createQuery("SELECT COALESCE (MAX (position) + 1, 0) FROM corrections")
                .mapTo(Integer.class)
                .one();
        try (Insert rows = new Insert(handle, "corrections", end, "position", "made", "kind", "detail")) {
            rows.add(made, kind, detail);
        }
    }

    static void write(Handle handle, List<LogRow> corrections) {
        try (Insert rows = new Insert(handle, "corrections", "position", "made", "kind", "detail")) {
            corrections.forEach(c -> rows.add(c.made(), c.kind(), c.detail()));
        }
    }
}
