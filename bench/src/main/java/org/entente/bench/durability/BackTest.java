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
    private final int split;
    private final List<Forecast> shipped;

    private BackTest(Study study, int split) {
        this.study = study;
        this.split = split;
        shipped = study.forecasts(Specification.SHIPPED, split, NEVER);
    }

    /** Fits before a year, and forecasts the alliances made from then on. */
    public static BackTest of(Study study, int split) {
        return new BackTest(study, split);
    }

    /**
     * A score and its interval.
     *
     * @param value on the alliances as they are
     * @param words the score, and the 95 % interval of the bootstrap
     */
    public record Score(double value, String words) {}

    private static Score score(List<Forecast> forecasts, ToDoubleFunction<List<Forecast>> of) {
        double value = of.applyAsDouble(forecasts);
        Bootstrap interval = Bootstrap.of(forecasts, of);
        return new Score(
                value, String.format(Locale.ROOT, "%.4f (%.4f to %.4f)", value, interval.low(), interval.high()));
    }

    /** "Survives 10 years": chance that of two alliances the one that did had the better forecast. */
    public Score auc() {
        return score(shipped, Scores::auc);
    }

    /** "Survives 10 years": mean squared error. */
    public Score brier() {
        return score(shipped, f -> Scores.brier(f, Forecast.HORIZON));
    }

    /** What the Brier score is of whoever knew beforehand the share that would stand, and what the model is better by. */
    public String base() {
        Score gain = score(shipped, f -> Scores.base(f) - Scores.brier(f, Forecast.HORIZON));
        return String.format(
                Locale.ROOT,
                "base rate of these %d alliances, of which %.3f stood: %.4f; better by %s",
                shipped.size(),
                Scores.standing(shipped),
                Scores.base(shipped),
                gain.words());
    }

    /** The Brier score of the base rate. */
    public double baseRate() {
        return Scores.base(shipped);
    }

    /** Harrell's C. */
    public Score concordance() {
        return score(shipped, Scores::concordance);
    }

    /** Brier score averaged over 1 to 10 years. */
    public Score integratedBrier() {
        return score(shipped, Scores::integratedBrier);
    }

    /** The integrated Brier score of Kaplan and Meier's curve, and what the model is better by. */
    public Score kaplanMeier() {
        return against(study.kaplanMeier(split));
    }

    /** The integrated Brier score of Cox's model on treaties, and what the model is better by. */
    public Score cox() {
        return against(study.cox(split));
    }

    private Score against(List<Forecast> others) {
        return new Score(Scores.integratedBrier(others), Duel.gain(shipped, others, f -> -Scores.integratedBrier(f)));
    }

    /** Other models by name, with their scores and what the shipped model is better by. */
    public Map<String, String> others() {
        Map<String, List<Forecast>> all = new LinkedHashMap<>();
        all.put("Kaplan-Meier", study.kaplanMeier(split));
        all.put("Cox on treaty variables", study.cox(split));
        for (Specification s : List.of(
                Specification.LEVEL_ALONE,
                Specification.TREATY_ALONE,
                Specification.FROZEN,
                Specification.UNSIGNED,
                Specification.FIRST_DRAFT,
                Specification.WITHOUT_BALANCE,
                Specification.WITH_TRIADS)) {
            all.put(s.name(), study.forecasts(s, split, NEVER));
        }
        Map<String, String> result = new LinkedHashMap<>();
        all.forEach((name, forecasts) -> result.put(
                name,
                String.format(
                        Locale.ROOT,
                        "AUC %.3f, Brier %.4f, C %.3f, integrated Brier %.4f, mean forecast %.3f; shipped is better by AUC %s, Brier %s",
                        Scores.auc(forecasts),
                        Scores.brier(forecasts, Forecast.HORIZON),
                        Scores.concordance(forecasts),
                        Scores.integratedBrier(forecasts),
                        Scores.expected(forecasts),
                        Duel.gain(shipped, forecasts, Scores::auc),
                        Duel.gain(shipped, forecasts, f -> -Scores.brier(f, Forecast.HORIZON)))));
        return result;
    }

    /** The scores without alliances whose text was changed later, as what is known of their promises may be from then. */
    public String unrevised() {
        List<Forecast> rest = shipped.stream().filter(f -> !f.revised()).toList();
        return String.format(
                Locale.ROOT,
                "AUC %.3f, Brier %.4f against %.4f of the base rate (%d alliances)",
                Scores.auc(rest),
                Scores.brier(rest, Forecast.HORIZON),
                Scores.base(rest),
                rest.size());
    }

    /** Mean forecast and share that stood, of all and by fifths of the forecast. */
    public String calibration() {
        return String.format(
                Locale.ROOT,
                "all %.2f: %.2f; fifths %s",
                Scores.expected(shipped),
                Scores.standing(shipped),
                Calibration.of(shipped).stream().map(Calibration::words).collect(Collectors.joining(", ")));
    }

    /** Each decade forecast before it began. */
    public static String rolling(Study study, int first, int last) {
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
                "AUC %s, C %s, Brier %.4f against %.4f of the base rate, integrated Brier %.4f; forecast/stood (alliances) by"
                        + " decade: %s",
                score(pooled, Scores::auc).words(),
                score(pooled, Scores::concordance).words(),
                Scores.brier(pooled, Forecast.HORIZON),
                Scores.base(pooled),
                Scores.integratedBrier(pooled),
                String.join(", ", decades));
    }

    /** Draws forecast against outcome. */
    public static void plot(List<BackTest> tests, Path file) {
        Map<String, List<Calibration>> panels = new LinkedHashMap<>();
        for (BackTest test : tests) {
            panels.put("Fitted before " + test.split + ", alliances made since", Calibration.of(test.shipped));
        }
        try {
            Files.writeString(file, CalibrationPlot.svg(panels));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }
}
