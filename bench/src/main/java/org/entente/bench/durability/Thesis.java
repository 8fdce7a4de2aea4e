package org.entente.bench.durability;

import java.util.List;
import java.util.Locale;
import org.entente.analyse.durability.Hazard;

/**
 * "Coalitions of divergent ideologies do not last for long": how the risk of ending goes with the distance of the members' regimes.
 *
 * @param name which alliances, and what is held constant
 * @param alliances how many
 * @param ratio of the yearly risks of ending, of two alliances one standard deviation of distance apart
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record Thesis(String name, int alliances, double ratio, double low, double high) {
    private static final double NORMAL = 1.959964;

    /** Alone, by period, and with all other features held constant. */
    public static List<Thesis> all(Study study) {
        return List.of(
                of(study, "alone", Specification.single("dem_gap"), 1800, Alliances.END),
                of(study, "alone, made before 1946", Specification.single("dem_gap"), 1800, 1946),
                of(study, "alone, made 1946 to 1989", Specification.single("dem_gap"), 1946, 1990),
                of(study, "alone, made from 1990 on", Specification.single("dem_gap"), 1990, Alliances.END),
                of(
                        study,
                        "with mean democracy held constant",
                        new Specification("", List.of("dem_gap", "dem_mean"), 1e-6),
                        1800,
                        Alliances.END),
                of(
                        study,
                        "with all other features held constant",
                        new Specification("", Specification.SHIPPED.features(), 1e-6),
                        1800,
                        Alliances.END));
    }

    private static Thesis of(Study study, String name, Specification specification, double from, double to) {
        Sample sample = Sample.of(study.alliances(), study.values(), specification.features(), Alliances.END);
        int at = specification.features().indexOf("dem_gap");
        List<Integer> known = sample.where(a -> a.begin() >= from && a.begin() < to);
        List<Integer> rated = known.stream()
                .filter(i -> !Double.isNaN(study.values().get(i).getOrDefault("dem_gap", Double.NaN)))
                .toList();
        Hazard hazard = PoissonRidge.fit(
                sample.years(rated, Alliances.END, study.generalWar()),
                specification.features().size(),
                specification.ridge());
        double b = hazard.coefficients()[at];
        double error = Math.sqrt(hazard.covariance()[at + Hazard.LEADING][at + Hazard.LEADING]);
        return new Thesis(name, rated.size(), Math.exp(b), Math.exp(b - NORMAL * error), Math.exp(b + NORMAL * error));
    }

    /** "0.93 (0.85 to 1.02), 707 alliances". */
    public String words() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f), %d alliances", ratio, low, high, alliances);
    }
}
