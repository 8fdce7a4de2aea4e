package org.entente.bench.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A text with the statements that careful readers find in it: {@code text.txt}, {@code gold.jsonl}, {@code actors.tsv} of a folder. */
public final class GoldCase {
    private final List<Told> gold;
    private final Names names;
    private final String text;

    private GoldCase(List<Told> gold, Names names, String text) {
        this.gold = gold;
        this.names = names;
        this.text = text;
    }

    /**
     * Reads a case.
     *
     * @throws UncheckedIOException where a file of it is missing
     */
    public static GoldCase read(Path folder) {
        try {
            String text = Files.readString(folder.resolve("text.txt"));
            List<Told> gold = Files.readAllLines(folder.resolve("gold.jsonl")).stream()
                    .filter(Predicate.not(String::isBlank))
                    .map(Told::parse)
                    .toList();
            List<String> actors = Files.readAllLines(folder.resolve("actors.tsv")).stream()
                    .filter(Predicate.not(String::isBlank))
                    .toList();
            return new GoldCase(gold, new Names(actors, text), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text that was annotated. */
    public String text() {
        return text;
    }

    /** All annotations, in the order of the file. */
    public List<Told> gold() {
        return gold;
    }

    /**
     * Compares what was coded with the annotation.
     *
     * @param kinds which kinds of statements count
     */
    public CaseScore score(List<Told> coded, Set<String> kinds) {
        return score(coded, kinds, 0, text.length());
    }

    /**
     * The same for a part of the text.
     *
     * @param kinds which kinds of statements count
     * @param from where the first of them may begin
     * @param to where none begins any more
     */
    public CaseScore score(List<Told> coded, Set<String> kinds, int from, int to) {
        Predicate<Told> counts = told -> kinds.contains(told.kind())
                && told.span().begin() >= from
                && told.span().begin() < to;
        List<Told> wanted = gold.stream().filter(counts).toList();
        List<Told> found = coded.stream().filter(counts).toList();
        return CaseScore.of(wanted, found, names);
    }
}
