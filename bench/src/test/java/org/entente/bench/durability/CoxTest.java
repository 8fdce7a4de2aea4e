package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoxTest {
    private static final double[] YEARS = {1, 2, 3, 4, 5, 6};
    private static final double[] X = {3, 1, 2, 2, 0, 1};
    private static final double RIDGE = 0.5;

    /** Partial likelihood with its ridge, written out; all ended, at times of their own. */
    private static double likelihood(double b, double[] z) {
        double sum = -RIDGE * b * b / 2;
        for (int i = 0; i < z.length; i++) {
            double risk = 0;
            for (int k = i; k < z.length; k++) {
                risk += Math.exp(b * z[k]);
            }
            sum += b * z[i] - Math.log(risk);
        }
        return sum;
    }

    @Test
    void survivalIsThatOfTheBestCoefficientOfAll() {
        List<Alliance> alliances = MadeUp.lasting(YEARS);
        Sample sample = MadeUp.sample(alliances, X);
        double[] z = new double[X.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = sample.z(i)[0];
        }
        double best = 0;
        for (double b = -5; b <= 5; b += 1e-5) {
            best = likelihood(b, z) > likelihood(best, z) ? b : best;
        }
        double hazard = 0;
        for (int i = 0; i < 3; i++) {
            double risk = 0;
            for (int k = i; k < z.length; k++) {
                risk += Math.exp(best * z[k]);
            }
            hazard += 1 / risk;
        }
        Cox cox = Cox.fit(sample, List.of(0, 1, 2, 3, 4, 5), 3000, 1);
        assertThat(best).isPositive();
        assertThat(cox.survival(new double[] {0.7}, 3.5))
                .isCloseTo(Math.exp(-hazard * Math.exp(0.7 * best)), within(1e-4));
        assertThat(cox.survival(new double[] {0.7}, 0.5)).isEqualTo(1);
    }

    @Test
    void whatHappensAfterTheDateIsNotKnown() {
        Sample all = MadeUp.sample(MadeUp.lasting(YEARS), X);
        Sample other = MadeUp.sample(MadeUp.lasting(1, 2, 3, 40, 50, 60), X);
        List<Integer> which = List.of(0, 1, 2, 3, 4, 5);
        assertThat(Cox.fit(all, which, 1903.5, 1).survival(new double[] {1}, 10))
                .isEqualTo(Cox.fit(other, which, 1903.5, 1).survival(new double[] {1}, 10));
    }
}
