package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.model.CaseLockedException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The case file that is about to be replaced, held so that nobody else has it open meanwhile. A file in use must not be renamed
 * over: SQLite would lay its write-ahead log over the new one (sqlite.org/howtocorrupt.html, 2.4).
 */
final class Predecessor implements AutoCloseable {
    private static final int ATTEMPTS = 20;
    private static final int PAUSE_MS = 100;

    private final @Nullable Handle handle;
    private boolean replaced;

    private Predecessor(@Nullable Handle handle) {
        this.handle = handle;
    }

    /** Takes hold of {@code file}, where there is one. */
    static Predecessor of(Path file) {
        if (!Files.exists(file)) {
            return new Predecessor(null);
        }
        while (true) {
            Handle handle = held(file);
            if (handle != null) {
                return new Predecessor(handle);
            }
        }
    }

    /** Nothing where another process put its case there while this one waited: the log of that one is to be carried over. */
    private static @Nullable Handle held(Path file) {
        Database.requireFile(file);
        Object identity = Database.identity(file);
        Handle handle = Database.open(file);
        try {
            Database.requireCase(file, handle);
            handle.execute("PRAGMA locking_mode = EXCLUSIVE");
            leaveLog(file, handle);
            handle.execute("BEGIN EXCLUSIVE");
            if (Objects.equals(identity, Database.identity(file))) {
                return handle;
            }
            handle.close();
            return null;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    List<LogRow> corrections() {
        return handle == null ? List.of() : LogRow.read(handle);
    }

    /** The name now belongs to the new file. */
    void replaced() {
        replaced = true;
    }

    @Override
    public void close() {
        if (handle == null) {
            return;
        }
        try (handle) {
            handle.execute("ROLLBACK");
            if (!replaced) {
                handle.execute("PRAGMA journal_mode = WAL");
            }
        }
    }

    /** Folds the write-ahead log into the file; SQLite grants it only to a connection that is alone. */
    private static void leaveLog(Path file, Handle handle) {
        for (int attempt = 1; ; attempt++) {
            try {
                handle.createQuery("PRAGMA journal_mode = DELETE")
                        .mapTo(String.class)
                        .one();
                return;
            } catch (JdbiException e) {
                if (attempt == ATTEMPTS || !(Fault.writing(file, e) instanceof CaseLockedException)) {
                    throw e;
                }
            }
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
