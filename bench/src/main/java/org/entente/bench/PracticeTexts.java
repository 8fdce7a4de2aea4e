package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.bench.gold.CaseScore;
import org.entente.bench.gold.GoldCase;
import org.entente.model.Document;

/** The practice texts of {@code gold/practice}: what the coder does with prose that rules were, and were not, written for. */
final class PracticeTexts implements Measurement {
    private static final Set<String> ACTS = Set.of("event", "tie");
    private static final int COLUMNS = 4;

    /** One row of {@code practice.tsv}. */
    private record Text(String folder, String half, String style) {}

    @Override
    public String name() {
        return "practice";
    }

    @Override
    public String title() {
        return "Practice texts";
    }

    @Override
    public Section measure(Bench bench) {
        Path root = bench.root().resolve("gold").resolve("practice");
        List<Figure> figures = new ArrayList<>();
        for (String half : List.of("work", "measure")) {
            List<CaseScore> scores = new ArrayList<>();
            for (Text text : texts(root.resolve("practice.tsv"))) {
                if (text.half().equals(half)) {
                    CaseScore score = score(root.resolve(text.folder()), bench);
                    scores.add(score);
                    figures.add(Figure.note(
                            half + ", " + text.folder() + " (" + text.style() + "): F1 at level sign / type",
                            Figure.decimal(
                                    "%.3f / %.3f (%d to find, %d found)",
                                    score.signF1(), score.typeF1(), score.gold(), score.coded())));
                }
            }
            figures.add(Figure.note(
                    half + ": mean F1 at level sign / type",
                    Figure.decimal(
                            "%.3f / %.3f",
                            scores.stream()
                                    .mapToDouble(CaseScore::signF1)
                                    .average()
                                    .orElse(0),
                            scores.stream()
                                    .mapToDouble(CaseScore::typeF1)
                                    .average()
                                    .orElse(0))));
        }
        return new Section(title(), List.of("bench/run practice"), figures);
    }

    private static CaseScore score(Path folder, Bench bench) {
        Document document = Coded.read(folder.resolve("text.txt"), Document.Layout.PROSE);
        return GoldCase.read(folder)
                .score(RuleFigures.told(Coded.by(bench.texts().coder(GoldTexts.THREADS), document)), ACTS);
    }

    private static List<Text> texts(Path file) {
        List<Text> texts = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != COLUMNS) {
                        throw new BenchException(file + ": not folder, half, topic and style: " + line);
                    }
                    texts.add(new Text(cells[0], cells[1], cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
