package org.entente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.analyse.durability.DurabilityModel;
import org.entente.bench.durability.BackTest;
import org.entente.bench.durability.Selection;
import org.entente.bench.durability.Study;
import org.entente.bench.durability.Thesis;

/** How well the durability model foretold how long alliances of states would last: always fitted before, tested after. */
final class DurabilityFigures implements Measurement {
    @Override
    public String name() {
        return "durability";
    }

    @Override
    public String title() {
        return "How long alliances last";
    }

    @Override
    public Section measure(Bench bench) {
        Path data = bench.gold().resolveSibling("data").resolve("alliances");
        if (!Files.isDirectory(data)) {
            return Section.skipped(title(), data + " is absent");
        }
        bench.tell("reading alliances");
        Study study = Study.read(data);
        List<Figure> figures = new ArrayList<>();
        BackTest first = BackTest.of(study, 1946);
        split(figures, first, bench, "fitted before 1946: ", 0.635, 0.149);
        BackTest second = BackTest.of(study, 1980);
        split(figures, second, bench, "fitted before 1980: ", 0.585, 0.117);
        bench.tell("forecasting decade by decade");
        figures.add(Figure.note(
                "rolling: each decade from 1900 on, fitted before it", BackTest.rolling(study, 1900, 2000)));
        Selection.all(study)
                .forEach((name, words) -> figures.add(
                        Figure.note("what was chosen by (made before 1936, known by 1945): " + name, words)));
        figures.add(Figure.note("shipped hazard ratios of one standard deviation", ratios()));
        figures.add(Figure.note("shipped, an alliance of which nothing is known", average()));
        for (Thesis thesis : Thesis.all(study)) {
            figures.add(Figure.note(
                    "risk ratio of one standard deviation of regime distance, " + thesis.name(), thesis.words()));
        }
        BackTest.plot(
                List.of(first, second),
                bench.root().resolve("docs").resolve("images").resolve("durability-calibration.svg"));
        return new Section(
                title(),
                List.of("bench/run durability", "bench/train-durability writes the numbers that are shipped"),
                figures);
    }

    /** The strongest first. */
    private static String ratios() {
        DurabilityModel model = DurabilityModel.shipped();
        return model.features().stream()
                .sorted(Comparator.comparingDouble(f -> -Math.abs(Math.log(model.hazardRatio(f)))))
                .map(f -> Figure.decimal("%s %.2f", f.id(), model.hazardRatio(f)))
                .collect(Collectors.joining(", "));
    }

    private static String average() {
        return DurabilityModel.shipped().forecast(List.of(), 0, "now").horizons().stream()
                .map(h -> Figure.decimal("%d years %.2f (%.2f to %.2f)", h.years(), h.survives(), h.low(), h.high()))
                .collect(Collectors.joining(", "));
    }

    private static void split(List<Figure> figures, BackTest test, Bench bench, String head, double auc, double brier) {
        bench.tell(head + "testing after");
        BackTest.Score reached = test.auc();
        figures.add(Figure.holds(head + "survives 10 years, AUC", "> " + auc, reached.value() > auc, reached.words()));
        reached = test.brier();
        figures.add(Figure.holds(
                head + "survives 10 years, Brier score",
                Figure.decimal("< %.3f and < base rate", brier),
                reached.value() < Math.min(brier, test.baseRate()),
                reached.words() + "; " + test.base()));
        reached = test.integratedBrier();
        BackTest.Score kaplanMeier = test.kaplanMeier();
        BackTest.Score cox = test.cox();
        figures.add(Figure.holds(
                head + "integrated Brier score, 1 to 10 years",
                Figure.decimal("< %.4f (Kaplan-Meier) and < %.4f (Cox on treaties)", kaplanMeier.value(), cox.value()),
                reached.value() < Math.min(kaplanMeier.value(), cox.value()),
                reached.words() + "; better by " + kaplanMeier.words() + " and " + cox.words()));
        figures.add(Figure.note(
                head + "concordance (Harrell's C)", test.concordance().words()));
        figures.add(Figure.note(head + "without treaties that were revised later", test.unrevised()));
        figures.add(Figure.note(head + "calibration, forecast: stood", test.calibration()));
        test.others().forEach((name, words) -> figures.add(Figure.note(head + name, words)));
    }
}
