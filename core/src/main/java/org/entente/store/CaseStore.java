package org.entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.entente.model.CaseFile;
import org.entente.model.CaseLockedException;
import org.entente.model.EntenteException;
import org.entente.model.Ruling;
import org.jdbi.v3.core.Handle;

/** The case file: one SQLite file, replaced as a whole or not at all. The same case gives the same bytes. */
public final class CaseStore {
    private CaseStore() {}

    /**
     * Writes a case, in place of the one that has the file now, whose log of corrections is carried over. Rulings of the case that this
     * log does not hold follow it.
     *
     * @throws CaseLockedException where another process has the case open
     * @throws EntenteException where it cannot be written; the old file is then as it was
     */
    public static void write(Path file, CaseFile caseFile) {
        Path beside = file.toAbsolutePath()
                .resolveSibling("." + file.getFileName() + ".tmp"
                        + ProcessHandle.current().pid());
        try (Predecessor old = Predecessor.of(file)) {
            fill(beside, caseFile, LogRow.carriedOver(old.corrections(), caseFile.rulings()));
            sync(beside, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            old.replaced();
            sync(file.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ);
        } catch (IOException | RuntimeException e) {
            throw Fault.writing(file, e);
        } finally {
            remove(beside);
        }
    }

    /**
     * Reads a case.
     *
     * @throws CaseLockedException where another process keeps it
     * @throws EntenteException where it is missing, damaged, of another version, or no case at all
     */
    public static CaseFile read(Path file) {
        try (Handle handle = opened(file)) {
            Database.requireCase(file, handle);
            String health = handle.createQuery("PRAGMA quick_check(1)")
                    .mapTo(String.class)
                    .one();
            if (!health.equals("ok")) {
                throw Fault.damaged(file, null);
            }
            return CaseTables.read(handle);
        } catch (RuntimeException e) {
            throw Fault.reading(file, e);
        }
    }

    /**
     * What people decided about a case, in the order they did; nothing where there is no file.
     *
     * @throws CaseLockedException where another process keeps it
     * @throws EntenteException where it is damaged, of another version, or no case at all
     */
    public static List<Ruling> rulings(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Handle handle = opened(file)) {
            Database.requireCase(file, handle);
            return RulingRow.among(LogRow.read(handle));
        } catch (RuntimeException e) {
            throw Fault.reading(file, e);
        }
    }

    /**
     * Adds a ruling to a case, and changes nothing else in it.
     *
     * @throws CaseLockedException where another process has the case open
     * @throws EntenteException where it is missing, no case, or cannot be written
     */
    public static void rule(Path file, Ruling ruling) {
        LogRow row = RulingRow.of(ruling);
        try {
            boolean done = false;
            while (!done) {
                done = appended(file, row);
            }
        } catch (RuntimeException e) {
            throw Fault.writing(file, e);
        }
    }

    /** False where another process put its case there meanwhile: what is written to the old one is lost. */
    private static boolean appended(Path file, LogRow row) {
        Database.requireFile(file);
        Object identity = Database.identity(file);
        try (Handle handle = Database.open(file)) {
            Database.requireCase(file, handle);
            handle.execute("BEGIN IMMEDIATE");
            if (!Objects.equals(identity, Database.identity(file))) {
                handle.execute("ROLLBACK");
                return false;
            }
            row.append(handle);
            handle.execute("COMMIT");
            return true;
        }
    }

    private static Handle opened(Path file) {
        Database.requireFile(file);
        boolean writable =
                Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().resolveSibling(""));
        return writable ? Database.open(file) : Database.openUntouched(file);
    }

    /**
     * Finds out, before the work is done, whether {@link #write} could put a case there.
     *
     * @throws CaseLockedException where another process has the case open
     * @throws EntenteException where something else has the name
     */
    public static void requireReplaceable(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        Database.requireFile(file);
        try (Handle handle = Database.open(file)) {
            Database.requireCase(file, handle);
            handle.execute("BEGIN IMMEDIATE");
            RulingRow.among(LogRow.read(handle));
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            throw Fault.writing(file, e);
        }
    }

    private static void fill(Path file, CaseFile caseFile, List<LogRow> corrections) throws IOException {
        remove(file);
        try (Handle handle = Database.open(file)) {
            handle.execute("PRAGMA journal_mode = WAL");
            handle.execute("BEGIN");
            Database.create(handle);
            CaseTables.write(handle, caseFile);
            LogRow.write(handle, corrections);
            handle.execute("COMMIT");
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    private static void remove(Path file) {
        try {
            for (String part : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            }
        } catch (IOException e) {
            throw new EntenteException(file + ": cannot be removed. Maybe remove it by hand.", e);
        }
    }
}
