package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.bench.gold.CaseScore;
import org.entente.bench.gold.GoldCase;
import org.entente.bench.gold.RuleTally;
import org.entente.bench.gold.Told;
import org.entente.model.Document;

/** How often each rule of the coder fires on annotated texts, and how often it is right. Keeps the table in {@code bench/RULES.tsv}. */
final class RuleFigures implements Measurement {
    private static final Set<String> KINDS = Set.of("event", "tie", "role");
    private static final int SHOWN = 25;

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String title() {
        return "Rule by rule";
    }

    @Override
    public Section measure(Bench bench) {
        RuleTally tally = new RuleTally();
        tally.ofCase(
                score(bench.gold().resolve(GoldTexts.COMMENTARY), bench.texts().coded(GoldTexts.COMMENTARY)));
        for (Path folder : ownCases(bench.root())) {
            Document document = Coded.read(folder.resolve("text.txt"), Document.Layout.PROSE);
            tally.ofCase(score(folder, Coded.by(bench.texts().coder(GoldTexts.THREADS), document)));
        }
        for (String set : List.of(GoldTexts.NEWS_TYPES, GoldTexts.NEWS_PAIRS)) {
            tally.ofSentences(
                    annotations(bench.texts().folder(set)), told(bench.texts().coded(set)));
        }
        write(tally.table(), bench.root().resolve("bench").resolve("RULES.tsv"));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.note("rules that fired", String.valueOf(tally.fired())));
        figures.add(Figure.note("statements judged, right in sign and direction", tally.shareRight()));
        tally.worst(SHOWN)
                .forEach(w -> figures.add(Figure.note("more often wrong than right: " + w.rule(), w.words())));
        return new Section(title(), List.of("bench/run rules; the whole table is kept in bench/RULES.tsv"), figures);
    }

    /** Folders of the cases that ship with the project, by name. */
    static List<Path> ownCases(Path root) {
        Path gold = root.resolve("gold");
        if (!Files.isDirectory(gold)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(gold)) {
            return folders.filter(f -> Files.exists(f.resolve("gold.jsonl")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseScore score(Path folder, Coded coded) {
        return GoldCase.read(folder).score(told(coded), KINDS);
    }

    static List<Told> told(Coded coded) {
        return new String(coded.jsonl(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> KINDS.stream().anyMatch(k -> line.contains("\"kind\":\"" + k + "\"")))
                .map(Told::parse)
                .toList();
    }

    private static List<Told> annotations(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("gold.jsonl")).stream()
                    .filter(line -> !line.isBlank())
                    .map(Told::sentence)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> lines, Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
