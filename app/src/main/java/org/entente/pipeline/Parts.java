package org.entente.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.code.Coder;
import org.entente.model.CaseFile;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.Progress;
import org.entente.store.CaseStore;

/**
 * What an analysis has coded so far, a case file for each document, in a folder beside its results. A part counts only for the same
 * document, coded by the same program with the same dictionaries; all of them go when the results are written.
 */
final class Parts {
    /** Keeps nothing. */
    static final Parts NONE = new Parts(Optional.empty(), "");

    private final Optional<Path> folder;
    private final String coder;
    private volatile boolean broken;

    private Parts(Optional<Path> folder, String coder) {
        this.folder = folder;
        this.coder = coder;
    }

    /** The parts of a job whose results go to a folder. */
    static Parts of(Job job, Path results) {
        MessageDigest digest = sha();
        for (Class<?> part : List.of(Coder.class, CaseFile.class)) {
            program(part).ifPresent(p -> add(digest, p));
        }
        libraries().forEach(name -> add(digest, name));
        digest.update(job.dictionaries().format().name().getBytes(StandardCharsets.UTF_8));
        Stream.of(job.dictionaries().actors(), job.dictionaries().verbs()).forEach(files -> {
            add(digest, Integer.toString(files.size()));
            files.forEach(file -> own(digest, file));
        });
        return new Parts(
                Optional.of(results.resolve("." + job.name() + ".parts")),
                HexFormat.of().formatHex(digest.digest()));
    }

    /** What an earlier run made of a document; what cannot be read is made again. */
    Optional<Coding> coded(Document document, Progress progress) {
        Optional<Path> file = folder.map(f -> file(f, document)).filter(Files::exists);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            CaseFile part = CaseStore.read(file.get());
            return Optional.of(new Coding(part.statements(), part.actors(), part.decisions()));
        } catch (EntenteException e) {
            setAside(file.get());
            progress.at("What was kept of " + document.name() + " cannot be read: it is coded again", 0, 0);
            return Optional.empty();
        }
    }

    /** Keeps what was made of a document; where that fails, the analysis goes on and could not be resumed. */
    void keep(Document document, Coding coding, Progress progress) {
        if (folder.isEmpty() || broken) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            CaseStore.write(
                    file(folder.get(), document),
                    new CaseFile(
                            document.name(),
                            List.of(document),
                            coding.statements(),
                            coding.actors(),
                            coding.decisions(),
                            List.of()));
        } catch (IOException | EntenteException e) {
            broken = true;
            progress.at("If interrupted, this run will have to begin again: " + e.getMessage(), 0, 0);
        }
    }

    private static void setAside(Path part) {
        try {
            Files.move(part, part.resolveSibling(part.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EntenteException(part + ": is damaged. Maybe remove it by hand.", e);
        }
    }

    /** Removes the parts of a case, whoever made them. */
    static void remove(String name, Path results) {
        Path folder = results.resolve("." + name + ".parts");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new EntenteException(
                    folder
                            + ": the results are written, but what was kept for an interruption cannot be removed. Maybe remove it by"
                            + " hand.",
                    e);
        }
    }

    private Path file(Path in, Document document) {
        MessageDigest digest = sha();
        digest.update(coder.getBytes(StandardCharsets.UTF_8));
        digest.update(document.toString().getBytes(StandardCharsets.UTF_8));
        return in.resolve(HexFormat.of().formatHex(digest.digest()) + ".part");
    }

    private static Optional<Path> program(Class<?> part) {
        try {
            return Optional.ofNullable(part.getProtectionDomain().getCodeSource())
                    .map(source -> {
                        try {
                            return Path.of(source.getLocation().toURI());
                        } catch (URISyntaxException e) {
                            throw new IllegalStateException(e);
                        }
                    });
        } catch (SecurityException e) {
            return Optional.empty();
        }
    }

    /** The names of the libraries, which tell their versions: the language models come with one of them. */
    private static List<String> libraries() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .toList();
    }

    /**
     * A dictionary by its name, which is in the rules of what it coded, and its bytes. Nothing of one that cannot be read: whoever
     * reads it says so.
     */
    private static void own(MessageDigest digest, Path file) {
        add(digest, String.valueOf(file.getFileName()));
        try {
            byte[] content = Files.readAllBytes(file);
            add(digest, Integer.toString(content.length));
            digest.update(content);
        } catch (IOException e) {
            add(digest, "unread");
        }
    }

    private static void add(MessageDigest digest, String word) {
        digest.update((word + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A file by its bytes; a folder of classes by names, sizes and times. */
    private static void add(MessageDigest digest, Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                boolean alone = file.equals(path);
                digest.update(
                        alone
                                ? Files.readAllBytes(file)
                                : (path.relativize(file) + " " + Files.size(file) + " "
                                                + Files.getLastModifiedTime(file))
                                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
