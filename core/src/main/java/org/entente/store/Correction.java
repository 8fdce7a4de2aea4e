package org.entente.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A row of the log of corrections, as it is stored: carried over whenever the case is written anew.
 *
 * @param made when, as its writer put it
 * @param kind what was done
 * @param detail to what, and how
 */
record Correction(String made, String kind, String detail) {
    static List<Correction> read(Handle handle) {
        return handle.createQuery("SELECT made, kind, detail FROM corrections ORDER BY position")
                .map((row, context) -> new Correction(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    static void write(Handle handle, List<Correction> corrections) {
        try (Insert rows = new Insert(handle, "corrections", "position", "made", "kind", "detail")) {
            corrections.forEach(c -> rows.add(c.made(), c.kind(), c.detail()));
        }
    }
}
