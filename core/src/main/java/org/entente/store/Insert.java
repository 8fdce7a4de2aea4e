package org.entente.store;

import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, in the order they are added; the first column, the position, is counted here. */
final class Insert implements AutoCloseable {
    private static final int BATCH = 500;

    private final PreparedBatch batch;
    private int position;

    Insert(Handle handle, String table, String... columns) {
        this(handle, table, 0, columns);
    }

    /** Behind the rows that are there. */
    Insert(Handle handle, String table, int first, String... columns) {
        this.position = first;
        String places = String.join(", ", Collections.nCopies(columns.length, "?"));
        this.batch = handle.prepareBatch(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places + ")");
    }

    /** Adds a row; {@code values} are those after the position. Returns its position. */
    int add(@Nullable Object... values) {
        batch.bind(0, position);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            batch.bind(i + 1, value instanceof String text ? wellFormed(text) : value);
        }
        batch.add();
        if (batch.size() >= BATCH) {
            batch.execute();
        }
        return position++;
    }

    @Override
    public void close() {
        if (batch.size() > 0) {
            batch.execute();
        }
        batch.close();
    }

    /** SQLite keeps UTF-8, which has no half characters: a lone surrogate becomes U+FFFD, so that all offsets stay. */
    private static String wellFormed(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            repaired = repaired == null ? new StringBuilder(text) : repaired;
            repaired.setCharAt(i, '\uFFFD');
        }
        return repaired == null ? text : repaired.toString();
    }
}
