package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.model.CaseLockedException;
import org.entente.model.EntenteException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong with a case file, in words that its user can act on. */
final class Fault {
    private Fault() {}

    /** While reading. */
    static EntenteException reading(Path file, Throwable cause) {
        if (cause instanceof EntenteException already) {
            return already;
        }
        SQLiteErrorCode code = code(cause);
        if (code == null) {
            return damaged(file, cause);
        }
        return switch (primary(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new CaseLockedException(file, cause);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_READONLY ->
                new EntenteException(
                        file + ": cannot be opened. Maybe you have no right to read it; look at its permissions.",
                        cause);
            case SQLITE_IOERR ->
                new EntenteException(
                        file + ": cannot be read to its end (" + code + "). Maybe the disk is damaged; try a copy.",
                        cause);
            default -> damaged(file, cause);
        };
    }

    /** While writing. */
    static EntenteException writing(Path file, Throwable cause) {
        if (cause instanceof EntenteException already) {
            return already;
        }
        SQLiteErrorCode code = code(cause);
        if (code == null) {
            return new EntenteException(
                    file + ": cannot be written: " + reason(cause) + ". Nothing was changed.", cause);
        }
        return switch (primary(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new CaseLockedException(file, cause);
            case SQLITE_FULL ->
                new EntenteException(
                        file
                                + ": cannot be written: the disk is full. Maybe free some space or write elsewhere; nothing was"
                                + " changed.",
                        cause);
            case SQLITE_IOERR ->
                new EntenteException(
                        file + ": cannot be written: the disk refused (" + code
                                + "). Maybe it is full; nothing was changed.",
                        cause);
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                new EntenteException(
                        file
                                + ": cannot be written: no right to write there. Maybe write elsewhere; nothing was changed.",
                        cause);
            default ->
                new EntenteException(file + ": cannot be written: " + reason(cause) + ". Nothing was changed.", cause);
        };
    }

    static EntenteException damaged(Path file, @Nullable Throwable cause) {
        String message = file + ": the case is damaged" + (cause == null ? "" : " (" + reason(cause) + ")")
                + ". Maybe take it from a backup, or move it away and run analyze again.";
        return cause == null ? new EntenteException(message) : new EntenteException(message, cause);
    }

    private static @Nullable SQLiteErrorCode code(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException sqlite) {
                return sqlite.getResultCode();
            }
        }
        return null;
    }

    /** Extended codes carry the primary code in their low byte (sqlite.org/rescode.html). */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private static String reason(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        String message = last.getMessage();
        String first = message == null
                ? last.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return last instanceof IOException ? last.getClass().getSimpleName() + ", " + first : first;
    }
}
