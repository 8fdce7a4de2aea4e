package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.entente.model.EntenteException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to case files, and what makes a file one. */
final class Database {
    /** Schema version, kept in {@code PRAGMA user_version}. */
    static final int VERSION = 1;

    /** "Enta": marks a case file among SQLite files, kept in {@code PRAGMA application_id}. */
    private static final int APPLICATION = 0x456e7461;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_MS = 2000;

    private Database() {}

    /** A connection that may write, and makes the file where it is missing. */
    static Handle open(Path file) {
        return open(file, "");
    }

    /** A connection that never writes, not even the files beside the case file: for places where one may only read. */
    static Handle openUntouched(Path file) {
        return open(file, "?immutable=1");
    }

    /** Makes the empty tables of a new case file. */
    static void create(Handle handle) {
        handle.execute("PRAGMA application_id = " + APPLICATION);
        handle.execute("PRAGMA user_version = " + VERSION);
        for (String statement : schema().split(";\n")) {
            if (!statement.isBlank()) {
                handle.execute(statement);
            }
        }
    }

    /** Refuses what is not there or not SQLite, before SQLite itself touches it. */
    static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new EntenteException(file + ": is a directory, not a case file. Maybe name the .entente file in it.");
        }
        if (!Files.exists(file)) {
            throw new EntenteException(file + ": no such case file. Maybe run analyze first, or look at the path.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new EntenteException(file + ": is not a case file. Maybe it is a text: those go to analyze.");
            }
        } catch (IOException e) {
            throw new EntenteException(
                    file + ": cannot be read. Maybe you have no right to read it; look at its permissions.", e);
        }
    }

    /**
     * Which file has the name now: another one once a case took its place, and a connection to the old one would write where nobody
     * reads. {@code null} on systems that do not tell, which do not let a file be replaced that is open.
     */
    static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw new EntenteException(file + ": went away while it was opened. Maybe try again.", e);
        }
    }

    /** Refuses other databases and other versions. */
    static void requireCase(Path file, Handle handle) {
        if (number(handle, "application_id") != APPLICATION) {
            throw new EntenteException(
                    file + ": is a database, but not a case file. Maybe choose another file or name.");
        }
        int version = number(handle, "user_version");
        if (version != VERSION) {
            throw new EntenteException(file + ": is a case file of version " + version + ", this program reads version "
                    + VERSION + ". Maybe " + (version > VERSION ? "update Entente." : "analyze its documents again."));
        }
    }

    private static int number(Handle handle, String pragma) {
        return handle.createQuery("PRAGMA " + pragma).mapTo(Integer.class).one();
    }

    /** The path goes in as an encoded URI, so that a question mark in it is no option and no path is a special name. */
    private static Handle open(Path file, String options) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file://" + file.toAbsolutePath().toUri().getRawPath() + options);
        return Jdbi.create(source).open();
    }

    private static String schema() {
        try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new EntenteException("schema.sql: missing from the program. Maybe build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*\n", "");
        } catch (IOException e) {
            throw new EntenteException("schema.sql: cannot be read from the program. Maybe build it again.", e);
        }
    }
}
