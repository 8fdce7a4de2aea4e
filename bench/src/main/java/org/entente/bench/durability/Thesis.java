package org.entente.bench.durability;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.analyse.durability.Hazard;

/**
 * "Coalitions of divergent ideologies do not last for long": how the risk of ending goes with the distance of the members' regimes.
 *
 * @param name which alliances, and what is held constant
 * @param alliances how many
 * @param distance their mean distance, 0 to 1
 * @param ratio of the yearly risks of ending, of two alliances one standard deviation of distance apart
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record Thesis(String name, int alliances, double distance, double ratio, double low, double high) {
    private static final double NORMAL = 1.959964;
    private static final String GAP = "dem_gap";
    private static final double EVER = 1800;

    /** Alone, by period, and with other features held constant. */
    public static List<Thesis> all(Study study) {
        Set<Integer> wars = study.generalWar();
        return List.of(
                of(study, "alone", List.of(GAP), EVER, Alliances.END, wars),
                of(study, "alone, years of general war counted too", List.of(GAP), EVER, Alliances.END, Set.of()),
                of(study, "alone, made before 1946", List.of(GAP), EVER, 1946, wars),
                of(study, "alone, made 1946 to 1989", List.of(GAP), 1946, 1990, wars),
                of(study, "alone, made from 1990 on", List.of(GAP), 1990, Alliances.END, wars),
                of(
                        study,
                        "with the period held constant",
                        List.of(GAP, "since1946", "since1990"),
                        EVER,
                        Alliances.END,
                        wars),
                of(study, "with mean democracy held constant", List.of(GAP, "dem_mean"), EVER, Alliances.END, wars),
                of(
                        study,
                        "with the democracy of the least democratic held constant",
                        List.of(GAP, "dem_min"),
                        EVER,
                        Alliances.END,
                        wars),
                of(
                        study,
                        "with all other features held constant",
                        Specification.SHIPPED.features(),
                        EVER,
                        Alliances.END,
                        wars));
    }

    private static Thesis of(
            Study study, String name, List<String> features, double from, double to, Set<Integer> leftOut) {
        Specification specification = Specification.free(features);
        Sample sample = Sample.of(study.alliances(), study.values(), features, Alliances.END);
        List<Integer> rated = sample.where(a -> a.begin() >= from && a.begin() < to).stream()
                .filter(i -> !Double.isNaN(study.values().get(i).getOrDefault(GAP, Double.NaN)))
                .toList();
        Hazard hazard = PoissonRidge.fit(
                sample.years(rated, Alliances.END, leftOut), specification.ridges(), specification.signs());
        double distance = rated.stream()
                .mapToDouble(i -> study.values().get(i).getOrDefault(GAP, Double.NaN))
                .average()
                .orElse(Double.NaN);
        int at = features.indexOf(GAP);
        double b = hazard.coefficients()[at];
        double error = Math.sqrt(hazard.covariance()[at + Hazard.LEADING][at + Hazard.LEADING]);
        return new Thesis(
                name, rated.size(), distance, Math.exp(b), Math.exp(b - NORMAL * error), Math.exp(b + NORMAL * error));
    }

    /** "0.93 (0.85 to 1.02), 707 alliances, mean distance 0.23". */
    public String words() {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f), %d alliances, mean distance %.2f",
                ratio,
                low,
                high,
                alliances,
                distance);
    }
}
