package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence-level set cut in two: records of even lines and of odd ones, each beside the whole text, in which all offsets count.
 * Where rules were made looking at one half, the other tells what they are worth on text nobody looked at.
 *
 * @param even folder with the records 2, 4, 6, ...
 * @param odd folder with the records 1, 3, 5, ...
 */
record Halves(Path even, Path odd) {
    /** Cuts the set in {@code folder}, one record a line, and writes the halves below {@code work}. */
    static Halves of(Path folder, Path work) {
        List<String> even = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
                if (!line.isBlank()) {
                    number++;
                    (number % 2 == 0 ? even : odd).add(line);
                }
            }
            return new Halves(half("even", even, folder, work), half("odd", odd, folder, work));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path half(String name, List<String> records, Path folder, Path work) throws IOException {
        Path half = Files.createDirectories(work.resolve(folder.getFileName() + "-" + name));
        Files.write(half.resolve("gold.jsonl"), records);
        Files.write(half.resolve("text.txt"), Files.readAllBytes(folder.resolve("text.txt")));
        return half;
    }
}
