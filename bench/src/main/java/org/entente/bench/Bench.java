package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What measurements share.
 *
 * @param root folder of the project
 * @param gold folder of the gold cases
 * @param work an empty folder for files that nobody needs afterwards
 * @param texts of the gold cases
 * @param progress hears what is being done
 */
record Bench(Path root, Path gold, Path work, GoldTexts texts, PrintStream progress) implements AutoCloseable {
    static Bench open(Path root, Path gold, PrintStream progress) {
        try {
            return new Bench(
                    root, gold, Files.createTempDirectory("entente-bench"), new GoldTexts(gold, progress), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that holds all modules: the nearest one, from {@code start} upwards, with a {@code .mvn} folder. */
    static Path rootAbove(Path start) {
        Path folder = start.toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no .mvn folder at or above " + start);
        }
        return folder;
    }

    void tell(String what) {
        progress.println("bench: " + what);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
