package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * An interval that holds the middle 95 % of what a score comes to when the alliances are drawn again with replacement (Efron 1979,
 * Annals of Statistics 7:1). {@link SplittableRandom} with a fixed seed: the same forecasts, the same interval.
 *
 * @param low 2.5th percentile
 * @param high 97.5th percentile
 */
record Bootstrap(double low, double high) {
    private static final int DRAWS = 500;
    private static final long SEED = 1815;

    /** Of anything that there is one of for each alliance: forecasts, or pairs of two models' forecasts. */
    static <T> Bootstrap of(List<T> forecasts, ToDoubleFunction<List<T>> score) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<T> again = new ArrayList<>(forecasts.size());
            for (int i = 0; i < forecasts.size(); i++) {
                again.add(forecasts.get(random.nextInt(forecasts.size())));
            }
            values[draw] = score.applyAsDouble(again);
        }
        Arrays.sort(values);
        return new Bootstrap(values[(int) (0.025 * DRAWS)], values[(int) (0.975 * DRAWS) - 1]);
    }
}
