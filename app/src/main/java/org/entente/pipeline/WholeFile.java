package org.entente.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.entente.model.EntenteException;

/** A file that is written beside its place and moved there when it is whole. Closed before that, it leaves nothing. */
public final class WholeFile implements AutoCloseable {
    private final Path place;
    private final Path beside;

    private WholeFile(Path place) {
        this.place = place;
        this.beside = place.toAbsolutePath()
                .resolveSibling("." + place.getFileName() + ".tmp"
                        + ProcessHandle.current().pid());
    }

    /** Writes a file, or leaves what is there as it is. */
    public static void write(Path place, Content content) {
        try (WholeFile file = at(place)) {
            file.write(content);
            file.publish();
        }
    }

    /** Writes a file that is no text, or leaves what is there as it is. */
    public static void bytes(Path place, Bytes content) {
        try (WholeFile file = at(place)) {
            file.fill(content);
            file.publish();
        }
    }

    static WholeFile at(Path place) {
        if (Files.isDirectory(place)) {
            throw new EntenteException(place + ": is a directory. Maybe name a file in it.");
        }
        return new WholeFile(place);
    }

    /** Writes the whole content, as UTF-8. */
    void write(Content content) {
        fill(bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8.newEncoder()), 1 << 16);
            content.to(out);
            out.flush();
        });
    }

    private void fill(Bytes content) {
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.to(out);
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Moves it to its place. */
    Path publish() {
        try {
            return Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new EntenteException(beside + ": cannot be removed. Maybe remove it by hand.", e);
        }
    }

    private EntenteException failed(IOException e) {
        return new EntenteException(
                place + ": cannot be written: " + reason(e) + ". Maybe free some space or write elsewhere with --out.",
                e);
    }

    /** What the system says, in words. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "no right to write there";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file has this name";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        if (reason == null) {
            return e.getClass().getSimpleName();
        }
        return reason.contains("No space left") ? "the disk is full" : reason;
    }

    /** What a file holds. */
    public interface Content {
        /** Writes it to its end. */
        void to(Appendable out) throws IOException;
    }

    /** What a file holds that is no text. */
    public interface Bytes {
        /** Writes it to its end. */
        void to(OutputStream out) throws IOException;
    }
}
