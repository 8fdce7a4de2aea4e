package org.entente.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.analyse.balance.Balances;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStep;
import org.entente.model.Progress;
import org.entente.model.SignedNetwork;

/** The relations of states in 51 windows of four years, as one series. */
final class BalanceSeries {
    private static final int WINDOWS = 51;
    private static final double MOST_SECONDS = 10;
    private static final BalanceQuestion SPLIT = new BalanceQuestion(false, -1, false, Duration.ofSeconds(60));

    private BalanceSeries() {}

    static List<Figure> figures(SignedData data) {
        Timed<List<Map.Entry<String, SignedNetwork>>> read = Timed.of(() -> data.files("cow").stream()
                .map(file -> Map.entry(file, data.read(file)))
                .toList());
        List<Map.Entry<String, SignedNetwork>> windows = read.value();
        Timed<List<BalanceStep>> series = Timed.of(() -> course(windows));
        long provenAlone = alone(windows);
        Timed<List<BalanceStep>> again = Timed.of(() -> course(windows));
        Timed<Long> alone = Timed.of(() -> alone(windows));
        long proven =
                series.value().stream().filter(step -> step.balance().optimal()).count();
        return List.of(
                Figure.holds(
                        "cow, windows of states 1946-99: proven best",
                        WINDOWS + " of " + WINDOWS,
                        proven == WINDOWS && windows.size() == WINDOWS,
                        proven + " of " + windows.size() + " (frustration " + range(series.value()) + ")"),
                Figure.under(
                        "cow, all windows as one series",
                        MOST_SECONDS,
                        series.seconds(),
                        " s",
                        Figure.decimal("reading %.2f s", read.seconds())),
                Figure.note(
                        "cow, each window alone / as one series, in time",
                        Figure.decimal(
                                "%.2f (%.2f s and %.2f s, each for the second time; alone %d proven)",
                                alone.seconds() / again.seconds(), alone.seconds(), again.seconds(), provenAlone)));
    }

    private static List<BalanceStep> course(List<Map.Entry<String, SignedNetwork>> windows) {
        return Balances.course(windows, SPLIT, Progress.SILENT);
    }

    /** How many are proven without knowing of each other. */
    private static long alone(List<Map.Entry<String, SignedNetwork>> windows) {
        return windows.stream()
                .filter(window -> course(List.of(window)).get(0).balance().optimal())
                .count();
    }

    private static String range(List<BalanceStep> steps) {
        double least = steps.stream()
                .mapToDouble(step -> step.balance().frustration())
                .min()
                .orElse(0);
        double most = steps.stream()
                .mapToDouble(step -> step.balance().frustration())
                .max()
                .orElse(0);
        return Figure.decimal("%.0f to %.0f", least, most);
    }
}
