package org.entente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.bench.durability.BackTest;
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
        BackTest test = new BackTest(study);
        List<Figure> figures = new ArrayList<>();
        split(figures, test, bench, 1946, 0.635, 0.149);
        split(figures, test, bench, 1980, 0.585, 0.117);
        bench.tell("forecasting decade by decade");
        figures.add(Figure.note("rolling: each decade from 1900 on, fitted before it", test.rolling(1900, 2000)));
        for (Thesis thesis : Thesis.all(study)) {
            figures.add(Figure.note(
                    "risk ratio of one standard deviation of regime distance, " + thesis.name(), thesis.words()));
        }
        test.plot(bench.root().resolve("docs").resolve("images").resolve("durability-calibration.svg"));
        return new Section(
                title(),
                List.of("bench/run durability", "bench/train-durability writes the numbers that are shipped"),
                figures);
    }

    private static void split(List<Figure> figures, BackTest test, Bench bench, int year, double auc, double brier) {
        bench.tell("fitting before " + year + ", testing after");
        String head = "fitted before " + year + ": ";
        BackTest.Score reached = test.auc(year);
        figures.add(Figure.holds(head + "survives 10 years, AUC", "> " + auc, reached.value() > auc, reached.words()));
        reached = test.brier(year);
        figures.add(Figure.holds(
                head + "survives 10 years, Brier score",
                "< " + brier,
                reached.value() < brier,
                reached.words() + "; " + test.base(year)));
        reached = test.integratedBrier(year);
        figures.add(Figure.holds(
                head + "integrated Brier score, 1 to 10 years",
                Figure.decimal("< %.4f and %.4f", test.kaplanMeier(year), test.cox(year)),
                reached.value() < Math.min(test.kaplanMeier(year), test.cox(year)),
                reached.words() + " (Kaplan-Meier; Cox on treaty variables)"));
        figures.add(Figure.note(
                head + "concordance (Harrell's C)", test.concordance(year).words()));
        figures.add(Figure.note(head + "calibration, forecast: stood, by fifths", test.calibration(year)));
        test.others(year).forEach((name, words) -> figures.add(Figure.note(head + name, words)));
    }
}
