package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Forecasts in fifths, from the worst to the best, against what came of them.
 *
 * @param count alliances in the group
 * @param expected mean forecast of standing ten years
 * @param seen share that stood
 * @param low lower end of the 95 % interval of the share (Wilson 1927)
 * @param high upper end
 */
record Calibration(int count, double expected, double seen, double low, double high) {
    private static final int GROUPS = 5;
    private static final double NORMAL = 1.959964;

    static List<Calibration> of(List<Forecast> forecasts) {
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::ten))
                .toList();
        List<Calibration> result = new ArrayList<>();
        for (int g = 0; g < GROUPS; g++) {
            List<Forecast> group = sorted.subList(g * sorted.size() / GROUPS, (g + 1) * sorted.size() / GROUPS);
            double n = group.size();
            double p = Scores.standing(group);
            double z2 = NORMAL * NORMAL;
            double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
            double half = NORMAL * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
            result.add(new Calibration(group.size(), Scores.expected(group), p, middle - half, middle + half));
        }
        return result;
    }

    /** "0.55: 0.61". */
    String words() {
        return String.format(Locale.ROOT, "%.2f: %.2f", expected, seen);
    }
}
