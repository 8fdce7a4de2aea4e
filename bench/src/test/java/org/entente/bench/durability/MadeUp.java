package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Alliances that never were. */
final class MadeUp {
    private MadeUp() {}

    static Alliance alliance(double begin, double years, boolean ended) {
        return new Alliance("a" + begin + "+" + years, begin, years, ended, false, false, List.of(1, 2), Map.of());
    }

    /** Lasting 1, 2, ... years from 1900 on, all ended. */
    static List<Alliance> lasting(double... years) {
        List<Alliance> result = new ArrayList<>();
        for (double y : years) {
            result.add(alliance(1900, y, true));
        }
        return result;
    }

    static Sample sample(List<Alliance> alliances, double[] x) {
        List<Map<String, Double>> values = new ArrayList<>();
        for (double value : x) {
            values.add(Map.of("x", value));
        }
        return Sample.of(alliances, values, List.of("x"), 3000);
    }

    /** Years of alliances with so many features, each like the one before, some of which bear on their ends. */
    static List<Sample.AllianceYear> years(long seed, int count, int features) {
        Random random = new Random(seed);
        List<Sample.AllianceYear> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] z = new double[features];
            double log = -1.5;
            for (int j = 0; j < features; j++) {
                z[j] = random.nextGaussian() + (j == 0 ? 0 : z[j - 1]);
                log += (j % 3 - 1) * 0.4 * z[j];
            }
            double exposure = 0.1 + 0.9 * random.nextDouble();
            result.add(new Sample.AllianceYear(
                    z, random.nextInt(12), exposure, random.nextDouble() < 1 - Math.exp(-exposure * Math.exp(log))));
        }
        return result;
    }

    static Forecast forecast(double ten, double years, boolean ended) {
        double[] survives = new double[Forecast.HORIZON];
        for (int k = 0; k < survives.length; k++) {
            survives[k] = Math.pow(ten, (k + 1.0) / survives.length);
        }
        return new Forecast(survives, years, ended, false);
    }
}
