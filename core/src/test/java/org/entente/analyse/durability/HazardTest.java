package org.entente.analyse.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HazardTest {
    private static final double[][] NONE = new double[3][3];

    private static Hazard hazard(double slope, double[][] covariance, double drift) {
        return new Hazard(Math.log(0.1), slope, new double[] {Math.log(2)}, covariance, drift);
    }

    @Test
    void aRateOfATenthIsDoubledByOneStandardDeviation() {
        Hazard hazard = hazard(0, NONE, 0);
        assertThat(hazard.cumulative(new double[] {0}, 7, 3)).isCloseTo(0.3, within(1e-12));
        assertThat(hazard.cumulative(new double[] {1}, 7, 3)).isCloseTo(0.6, within(1e-12));
        assertThat(hazard.survival(new double[] {1}, 7, 3)).isCloseTo(Math.exp(-0.6), within(1e-12));
    }

    @Test
    void ageSlowsTheRateAsThePowerSays() {
        double expected = 0.1 * (Math.pow(3, -0.5) + Math.pow(4, -0.5));
        assertThat(hazard(-0.5, NONE, 0).cumulative(new double[] {0}, 2, 2)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void tenYearsAreThreeYearsAndThenSeven() {
        Hazard hazard = hazard(-0.3, NONE, 0);
        double[] z = {0.7};
        assertThat(hazard.survival(z, 0, 10))
                .isCloseTo(hazard.survival(z, 0, 3) * hazard.survival(z, 3, 7), within(1e-12));
    }

    @Test
    void spreadIsOfDriftAndOfWhatIsNotKnown() {
        Hazard hazard = hazard(0, NONE, 0.5);
        double[] z = {0};
        assertThat(hazard.spread(z, 0, 5, new boolean[] {true})).isCloseTo(0.5, within(1e-12));
        assertThat(hazard.spread(z, 0, 5, new boolean[] {false}))
                .isCloseTo(Math.hypot(0.5, Math.log(2)), within(1e-12));
    }

    /** With a unit covariance the variance is the squared length of the gradient, here taken by finite differences. */
    @Test
    void spreadFollowsTheGradientOfTheLog() {
        double[][] unit = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        double[] z = {1.3};
        double step = 1e-6;
        double here = Math.log(hazard(-0.4, unit, 0).cumulative(z, 2.5, 10));
        double slope = (Math.log(hazard(-0.4 + step, unit, 0).cumulative(z, 2.5, 10)) - here) / step;
        assertThat(hazard(-0.4, unit, 0).spread(z, 2.5, 10, new boolean[] {true}))
                .isCloseTo(Math.sqrt(1 + slope * slope + z[0] * z[0]), within(1e-5));
    }
}
