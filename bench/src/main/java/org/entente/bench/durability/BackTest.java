package org.entente.bench.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Forecasts made before a date, held against what came after. */
public final class BackTest {
    private static final double NEVER = 3000;

    private final Study study;

    /** Of all alliances. */
    public BackTest(Study study) {
        this.study = study;
    }

    /**
     * A score and its interval.
     *
     * @param value on the alliances as they are
     * @param words the score, and the 95 % interval of the bootstrap
     */
    public record Score(double value, String words) {}

    private List<Forecast> shipped(int split) {
        return study.forecasts(Specification.SHIPPED, split, NEVER);
    }

    private static Score score(List<Forecast> forecasts, ToDoubleFunction<List<Forecast>> of) {
        double value = of.applyAsDouble(forecasts);
        Bootstrap interval = Bootstrap.of(forecasts, of);
        return new Score(
                value, String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", value, interval.low(), interval.high()));
    }

    /** "Survives 10 years": chance that of two alliances the one that did had the better forecast. */
    public Score auc(int split) {
        return score(shipped(split), Scores::auc);
    }

    /** "Survives 10 years": mean squared error. */
    public Score brier(int split) {
        return score(shipped(split), f -> Scores.brier(f, Forecast.HORIZON));
    }

    /** The Brier score of knowing the share that would stand; less the model's, with its interval. */
    public String base(int split) {
        List<Forecast> forecasts = shipped(split);
        Score gain = score(forecasts, f -> Scores.base(f) - Scores.brier(f, Forecast.HORIZON));
        return String.format(
                Locale.ROOT,
                "base rate of the test period: %.4f (%d alliances, %.3f stood); gain %s",
                Scores.base(forecasts),
                forecasts.size(),
                Scores.standing(forecasts),
                gain.words());
    }

    /** Harrell's C. */
    public Score concordance(int split) {
        return score(shipped(split), Scores::concordance);
    }

    /** Brier score averaged over 1 to 10 years. */
    public Score integratedBrier(int split) {
        return score(shipped(split), Scores::integratedBrier);
    }

    /** The same scores of what it is compared with. */
    public Map<String, String> others(int split) {
        Map<String, List<Forecast>> all = new LinkedHashMap<>();
        all.put("Kaplan-Meier", study.kaplanMeier(split));
        all.put("Cox on treaty variables", study.cox(split));
        all.put("this model on treaty variables", study.forecasts(Specification.TREATY_ALONE, split, NEVER));
        all.put("without common enemies (ablation)", study.forecasts(Specification.WITHOUT_BALANCE, split, NEVER));
        all.put("with signed triads as well (ablation)", study.forecasts(Specification.WITH_TRIADS, split, NEVER));
        Map<String, String> result = new LinkedHashMap<>();
        all.forEach((name, forecasts) -> result.put(
                name,
                String.format(
                        Locale.ROOT,
                        "AUC %.3f, Brier %.4f, C %.3f, integrated Brier %.4f, mean forecast %.3f",
                        Scores.auc(forecasts),
                        Scores.brier(forecasts, Forecast.HORIZON),
                        Scores.concordance(forecasts),
                        Scores.integratedBrier(forecasts),
                        Scores.expected(forecasts))));
        return result;
    }

    /** The integrated Brier score of Kaplan-Meier. */
    public double kaplanMeier(int split) {
        return Scores.integratedBrier(study.kaplanMeier(split));
    }

    /** The integrated Brier score of Cox's model on treaties. */
    public double cox(int split) {
        return Scores.integratedBrier(study.cox(split));
    }

    /** Mean forecast and share that stood, by fifths of the forecast. */
    public String calibration(int split) {
        return Calibration.of(shipped(split)).stream().map(Calibration::words).collect(Collectors.joining(", "));
    }

    /** Each decade forecast before it began. */
    public String rolling(int first, int last) {
        List<String> decades = new ArrayList<>();
        List<Forecast> pooled = new ArrayList<>();
        int year = first;
        for (List<Forecast> forecasts : study.rolling(Specification.SHIPPED, first, last)) {
            decades.add(String.format(
                    Locale.ROOT,
                    "%ds %.2f/%.2f (%d)",
                    year,
                    Scores.expected(forecasts),
                    Scores.standing(forecasts),
                    forecasts.size()));
            pooled.addAll(forecasts);
            year += 10;
        }
        return String.format(
                Locale.ROOT,
                "AUC %s, Brier %.4f against %.4f of the base rate; forecast/stood (alliances) by decade: %s",
                score(pooled, Scores::auc).words(),
                Scores.brier(pooled, Forecast.HORIZON),
                Scores.base(pooled),
                String.join(", ", decades));
    }

    /** Draws forecast against outcome for two splits. */
    public void plot(Path file) {
        Map<String, List<Calibration>> panels = new LinkedHashMap<>();
        panels.put("Fitted before 1946, alliances made since", Calibration.of(shipped(1946)));
        panels.put("Fitted before 1980, alliances made since", Calibration.of(shipped(1980)));
        try {
            Files.writeString(file, CalibrationPlot.svg(panels));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }
}
