package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * An interval that holds the middle 95 % of what a score comes to when the alliances are drawn again with replacement (Efron 1979).
 *
 * @param low 2.5th percentile
 * @param high 97.5th percentile
 */
record Bootstrap(double low, double high) {
    private static final int DRAWS = 500;
    private static final long SEED = 1815;

    static Bootstrap of(List<Forecast> forecasts, ToDoubleFunction<List<Forecast>> score) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Forecast> again = new ArrayList<>(forecasts.size());
            for (int i = 0; i < forecasts.size(); i++) {
                again.add(forecasts.get(random.nextInt(forecasts.size())));
            }
            values[draw] = score.applyAsDouble(again);
        }
        Arrays.sort(values);
        return new Bootstrap(values[(int) (0.025 * DRAWS)], values[(int) (0.975 * DRAWS) - 1]);
    }
}
