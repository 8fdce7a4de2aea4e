package org.entente.bench.durability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.analyse.durability.Hazard;

/** The alliances with their features, and forecasts of them that know nothing of what came after. */
public final class Study {
    /** Alliances made from then on have not been seen for ten years. */
    private static final double LAST = Alliances.END - Forecast.HORIZON;

    private final List<Alliance> alliances;
    private final List<Map<String, Double>> values;
    private final Set<Integer> generalWar;

    private Study(List<Alliance> alliances, List<Map<String, Double>> values, Set<Integer> generalWar) {
        this.alliances = alliances;
        this.values = values;
        this.generalWar = generalWar;
    }

    /** Reads the data of a folder and computes all features. */
    public static Study read(Path folder) {
        Rows rows = new Rows(folder);
        List<Alliance> alliances = Alliances.read(rows);
        World world = new World(rows);
        FeatureReader reader = new FeatureReader(world, alliances);
        return new Study(alliances, alliances.stream().map(reader::of).toList(), world.generalWar());
    }

    List<Alliance> alliances() {
        return alliances;
    }

    List<Map<String, Double>> values() {
        return values;
    }

    Set<Integer> generalWar() {
        return generalWar;
    }

    /** A model of what was known before a date. */
    record Fitted(Sample sample, Hazard hazard) {
        /** The same hazard, so many times as high. */
        Hazard at(double ratio) {
            return new Hazard(
                    hazard.intercept() + Math.log(ratio),
                    hazard.ageSlope(),
                    hazard.coefficients(),
                    hazard.covariance(),
                    hazard.drift());
        }
    }

    Fitted fit(Specification specification, double before) {
        Sample sample = Sample.of(alliances, values, specification.features(), before);
        List<Integer> training = sample.where(a -> a.begin() < before);
        Hazard hazard = PoissonRidge.fit(
                sample.years(training, before, generalWar), specification.ridges(), specification.signs());
        return new Fitted(sample, hazard);
    }

    /** Alliances made from one date to before another and seen for ten years or to their end. */
    private static List<Integer> test(Sample sample, double from, double to) {
        return sample.where(a -> a.begin() >= from && a.begin() < Math.min(to, LAST));
    }

    /** How the rate of ending ran by a model's lights. */
    Level level(Fitted fitted) {
        return new Level(fitted.sample(), fitted.hazard(), generalWar);
    }

    /** Forecasts by a model fitted before {@code split} of the alliances made from then on, to before {@code to}. */
    List<Forecast> forecasts(Specification specification, double split, double to) {
        Fitted fitted = fit(specification, split);
        Level level = level(fitted);
        return test(fitted.sample(), split, to).stream()
                .map(i -> {
                    Alliance alliance = fitted.sample().alliance(i);
                    Hazard hazard = fitted.at(specification.follows() ? level.before(alliance.year()) : 1);
                    return forecast(
                            alliance, years -> hazard.survival(fitted.sample().z(i), 0, years));
                })
                .toList();
    }

    /** The same by Cox's model on what treaties say. */
    List<Forecast> cox(double split) {
        Specification treaty = Specification.TREATY_ALONE;
        Sample sample = Sample.of(alliances, values, treaty.features(), split);
        Cox cox = Cox.fit(
                sample,
                sample.where(a -> a.begin() < split),
                split,
                treaty.features().size());
        return test(sample, split, LAST).stream()
                .map(i -> forecast(sample.alliance(i), years -> cox.survival(sample.z(i), years)))
                .toList();
    }

    /** The same by Kaplan and Meier's estimate: for every alliance what became of those before. */
    List<Forecast> kaplanMeier(double split) {
        Sample sample = Sample.of(alliances, values, List.of(), split);
        KaplanMeier curve =
                KaplanMeier.of(alliances.stream().filter(a -> a.begin() < split).toList(), split);
        return test(sample, split, LAST).stream()
                .map(i -> forecast(sample.alliance(i), curve::survival))
                .toList();
    }

    private static Forecast forecast(Alliance alliance, IntToDoubleFunction survival) {
        double[] survives =
                IntStream.rangeClosed(1, Forecast.HORIZON).mapToDouble(survival).toArray();
        return new Forecast(survives, alliance.years(), alliance.ended(), alliance.revised());
    }

    /** Forecasts for the alliances of each decade by a model fitted before it. */
    List<List<Forecast>> rolling(Specification specification, int first, int last) {
        List<List<Forecast>> result = new ArrayList<>();
        for (int year = first; year <= last; year += 10) {
            result.add(forecasts(specification, year, year + 10));
        }
        return result;
    }

    /**
     * How far decades strayed from what was forecast: root mean square of the log ratio of the rate of ending seen to the rate
     * forecast, over decades of at least ten alliances whose ten years hold no general war.
     */
    double drift(Specification specification) {
        double squares = 0;
        int count = 0;
        for (int year = 1880; year <= 2000; year += 10) {
            int from = year;
            List<Forecast> forecasts = forecasts(specification, year, year + 10);
            boolean war = generalWar.stream().anyMatch(w -> w >= from && w < from + 20);
            double seen = Scores.standing(forecasts);
            if (!war && forecasts.size() >= 10 && seen < 1 && seen > 0) {
                double ratio = Math.log(seen) / Math.log(Scores.expected(forecasts));
                squares += Math.pow(Math.log(ratio), 2);
                count++;
            }
        }
        return Math.sqrt(squares / count);
    }
}
