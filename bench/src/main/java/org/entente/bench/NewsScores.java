package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** In how many single sentences of news the marked pair is found, the right way round and with the right type. */
final class NewsScores implements Measurement {
    /** A set scored whole and by halves. */
    private record Scored(NewsScore whole, NewsScore even, NewsScore odd) {
        Figure atLeast(String measure, double target, ToDoubleFunction<NewsScore> value) {
            return Figure.atLeast(measure, target, value.applyAsDouble(whole), halves(value));
        }

        Figure note(String measure, ToDoubleFunction<NewsScore> value) {
            return Figure.note(measure, Figure.decimal("%.3f (%s)", value.applyAsDouble(whole), halves(value)));
        }

        private String halves(ToDoubleFunction<NewsScore> value) {
            return Figure.decimal("even lines %.3f, odd %.3f", value.applyAsDouble(even), value.applyAsDouble(odd));
        }
    }

    @Override
    public String name() {
        return "news";
    }

    @Override
    public String title() {
        return "Sentences of news";
    }

    @Override
    public Section measure(Bench bench) {
        List<Figure> figures = new ArrayList<>();
        Scored types = score(GoldTexts.NEWS_TYPES, bench);
        figures.add(Figure.note(
                "news-types: sentences", String.valueOf(types.whole().sentences())));
        figures.add(types.note("news-types: any statement", NewsScore::coded));
        figures.add(types.note("news-types: pair found", NewsScore::found));
        figures.add(types.atLeast("news-types: pair and direction found", 0.65, NewsScore::direction));
        figures.add(types.atLeast(
                "news-types: type precision", 0.75, score -> types(score).precision()));
        figures.add(types.atLeast(
                "news-types: type recall", 0.52, score -> types(score).recall()));
        figures.add(types.atLeast(
                "news-types: type macro-F1", 0.58, score -> types(score).macroF1()));
        Scored pairs = score(GoldTexts.NEWS_PAIRS, bench);
        figures.add(Figure.note(
                "news-pairs: sentences", String.valueOf(pairs.whole().sentences())));
        figures.add(pairs.note("news-pairs: pair found", NewsScore::found));
        figures.add(pairs.atLeast("news-pairs: right direction", 0.62, NewsScore::direction));
        return new Section(
                title(),
                List.of(
                        "./entente code --one-per-line ../shared/gold/news-types/text.txt > STATEMENTS.jsonl",
                        "python3 ../shared/gold/score_news.py ../shared/gold/news-types STATEMENTS.jsonl",
                        "the same with news-pairs; halves: with every second record of gold.jsonl (even lines for measuring, odd for work)"),
                figures);
    }

    private static NewsScore.Types types(NewsScore score) {
        return score.types().orElseThrow(() -> new BenchException("news-types: score_news.py found no types."));
    }

    private static Scored score(String set, Bench bench) {
        Path folder = bench.texts().folder(set);
        Path statements = bench.texts().coded(set).write(bench.work().resolve(set + ".jsonl"));
        Halves halves = Halves.of(folder, bench.work());
        Scorer scorer = new Scorer(bench.gold());
        return new Scored(
                scorer.ofNews(folder, statements),
                scorer.ofNews(halves.even(), statements),
                scorer.ofNews(halves.odd(), statements));
    }
}
