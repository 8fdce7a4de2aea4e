package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Statement;

/** Whether evidence stands where it is said to, and whether the same input gives the same bytes. */
final class Exactness implements Measurement {
    private static final List<Integer> THREADS = List.of(GoldTexts.THREADS, 4, 1);
    private static final int FAULTS_SHOWN = 3;

    @Override
    public String name() {
        return "exactness";
    }

    @Override
    public String title() {
        return "Offsets and bytes";
    }

    @Override
    public Section measure(Bench bench) {
        GoldTexts texts = bench.texts();
        List<Figure> figures = new ArrayList<>();
        for (String set : List.of(GoldTexts.COMMENTARY, GoldTexts.NEWS_TYPES, GoldTexts.NEWS_PAIRS)) {
            figures.add(offsets(set, texts.coded(set), texts.file(set)));
        }
        Map<String, List<Hash>> hashes = new LinkedHashMap<>();
        for (String set : List.of(GoldTexts.COMMENTARY, GoldTexts.NEWS_PAIRS)) {
            hashes.put(set, new ArrayList<>(List.of(Hash.of(texts.coded(set).jsonl()))));
        }
        for (int threads : THREADS) {
            hashes.forEach(
                    (set, all) -> all.add(Hash.of(texts.anew(set, threads).jsonl())));
        }
        hashes.forEach((set, all) -> figures.add(bytes(set, all)));
        return new Section(
                title(),
                List.of(
                        "every span of every statement (evidence, source, target, act, voice) lies in the stored text, on whole"
                                + " words; the act's words are those at its span; the stored text is the file's",
                        "SHA-256 of the statements as JSON Lines, coded twice with 2 threads, then with 4 and with 1"),
                figures);
    }

    private static Figure offsets(String set, Coded coded, Path file) {
        Offsets offsets = new Offsets(coded.document().id(), coded.document().text());
        List<Statement> statements = coded.coding().statements();
        List<String> faults =
                statements.stream().flatMap(s -> offsets.faults(s).stream()).toList();
        boolean stored = coded.document().text().equals(content(file));
        return Figure.holds(
                set + ": evidence and actors stand at their offsets",
                "all",
                faults.isEmpty() && stored && !statements.isEmpty(),
                statements.size() + " statements, " + words(faults)
                        + (stored ? "" : "; the stored text is not the file's"));
    }

    private static String words(List<String> faults) {
        return faults.isEmpty()
                ? "all exact"
                : faults.size() + " faults, such as "
                        + String.join("; ", faults.stream().limit(FAULTS_SHOWN).toList());
    }

    private static Figure bytes(String set, List<Hash> hashes) {
        List<String> distinct = hashes.stream().map(Hash::hex).distinct().toList();
        return Figure.holds(
                set + ": same bytes, two runs, 1, 2 and 4 threads",
                "one hash",
                distinct.size() == 1,
                String.join(", ", distinct));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
