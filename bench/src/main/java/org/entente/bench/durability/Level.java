package org.entente.bench.durability;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.entente.analyse.durability.Hazard;

/**
 * How the rate of ending has run of late against what a model expects: endings seen by endings expected, over the years of peace among
 * the {@value #YEARS} before a forecast, both raised by {@value #PRIOR} so that few endings move it little (an indirectly standardised
 * ratio, shrunk to 1: Breslow &amp; Day 1987, Statistical Methods in Cancer Research II, section 2.3). Nothing of the year of the forecast or later enters.
 */
final class Level {
    private static final int YEARS = 20;
    private static final double PRIOR = 10;

    private final NavigableMap<Integer, Double> seen = new TreeMap<>();
    private final NavigableMap<Integer, Double> expected = new TreeMap<>();

    /** Of all alliances, by calendar year. O(years of alliances · features). */
    Level(Sample sample, Hazard hazard, Set<Integer> leftOut) {
        for (int i : sample.where(a -> true)) {
            Alliance a = sample.alliance(i);
            for (int age = 0; a.begin() + age < a.end(); age++) {
                double from = a.begin() + age;
                double to = Math.min(a.end(), from + 1);
                double rate = hazard.cumulative(sample.z(i), age, 1);
                for (int year = (int) from; year < to; year++) {
                    double part = Math.min(to, year + 1.0) - Math.max(from, year);
                    if (!leftOut.contains(year)) {
                        expected.merge(year, part * rate, Double::sum);
                    }
                }
            }
            if (a.ended() && !leftOut.contains((int) a.end())) {
                seen.merge((int) a.end(), 1.0, Double::sum);
            }
        }
    }

    /** Ratio, more than 0, that was known when a year began. */
    double before(int year) {
        return (sum(seen, year) + PRIOR) / (sum(expected, year) + PRIOR);
    }

    private static double sum(NavigableMap<Integer, Double> years, int before) {
        return years.subMap(before - YEARS, before).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
