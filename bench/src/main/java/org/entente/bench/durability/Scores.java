package org.entente.bench.durability;

import java.util.List;

/** How good forecasts were. All are of alliances that were observed for ten years or until they ended, so nothing is censored before. */
final class Scores {
    private Scores() {}

    /**
     * Chance that of two alliances, one of which stood ten years, the one that did had the better forecast; ties count half (Hanley
     * &amp; McNeil 1982). In [0, 1]; NaN where all came to the same. O(n²).
     */
    static double auc(List<Forecast> forecasts) {
        double wins = 0;
        long pairs = 0;
        for (Forecast a : forecasts) {
            for (Forecast b : forecasts) {
                if (a.stood(Forecast.HORIZON) && !b.stood(Forecast.HORIZON)) {
                    pairs++;
                    wins += a.ten() > b.ten() ? 1 : a.ten() == b.ten() ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? Double.NaN : wins / pairs;
    }

    /** Mean squared error of the chance to stand some years (Brier 1950). In [0, 1], the less the better. */
    static double brier(List<Forecast> forecasts, int years) {
        return forecasts.stream()
                .mapToDouble(f -> Math.pow(f.survives()[years - 1] - (f.stood(years) ? 1 : 0), 2))
                .average()
                .orElse(Double.NaN);
    }

    /** The Brier score of whoever knew beforehand what share would stand ten years, and nothing else. */
    static double base(List<Forecast> forecasts) {
        double share = standing(forecasts);
        return share * (1 - share);
    }

    static double standing(List<Forecast> forecasts) {
        return forecasts.stream()
                .mapToDouble(f -> f.stood(Forecast.HORIZON) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    static double expected(List<Forecast> forecasts) {
        return forecasts.stream().mapToDouble(Forecast::ten).average().orElse(Double.NaN);
    }

    /**
     * Brier score averaged over horizons of 1 to 10 years (Graf et al. 1999, Statistics in Medicine 18:2529; without their weights,
     * as nothing is censored).
     */
    static double integratedBrier(List<Forecast> forecasts) {
        double sum = 0;
        for (int years = 1; years <= Forecast.HORIZON; years++) {
            sum += brier(forecasts, years);
        }
        return sum / Forecast.HORIZON;
    }

    /**
     * Harrell's C (Harrell et al. 1982): of pairs of which it is known which ended first, the share in which the one with the worse
     * forecast did; ties of forecasts count half. O(n²).
     */
    static double concordance(List<Forecast> forecasts) {
        double wins = 0;
        long pairs = 0;
        for (Forecast a : forecasts) {
            for (Forecast b : forecasts) {
                if (a.ended() && a.years() < b.years()) {
                    pairs++;
                    wins += a.ten() < b.ten() ? 1 : a.ten() == b.ten() ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? Double.NaN : wins / pairs;
    }
}
