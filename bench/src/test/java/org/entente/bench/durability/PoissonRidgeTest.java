package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.analyse.durability.Hazard;
import org.entente.bench.durability.Sample.AllianceYear;
import org.junit.jupiter.api.Test;

class PoissonRidgeTest {
    private static final double FREE = 1e-9;

    private static List<AllianceYear> firstYears(double z, int count, int ended) {
        List<AllianceYear> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            result.add(new AllianceYear(new double[] {z}, 0, 1, i < ended));
        }
        return result;
    }

    @Test
    void withoutFeaturesTheRateIsEventsByExposure() {
        List<AllianceYear> years = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            years.add(new AllianceYear(new double[0], 0, 0.5, i < 5));
        }
        Hazard hazard = PoissonRidge.fit(years, new double[0], new int[0]);
        assertThat(Math.exp(hazard.intercept())).isCloseTo(5 / 20.0, within(1e-6));
        assertThat(hazard.ageSlope()).isZero();
    }

    /** Thirty years with three ends at z = 1, ten with two at z = -1: rates .1 and .2, so exp(2 β) = .1 / .2. */
    @Test
    void oneFeatureGivesTheRatioOfTheRates() {
        List<AllianceYear> years = firstYears(1, 30, 3);
        years.addAll(firstYears(-1, 10, 2));
        Hazard hazard = PoissonRidge.fit(years, new double[] {FREE}, new int[] {0});
        assertThat(Math.exp(2 * hazard.coefficients()[0])).isCloseTo(0.5, within(1e-6));
        assertThat(Math.exp(hazard.intercept() + hazard.coefficients()[0])).isCloseTo(0.1, within(1e-6));
    }

    @Test
    void aFeatureOfTheWrongSignCountsAsIfItWereNotThere() {
        List<AllianceYear> years = firstYears(1, 30, 3);
        years.addAll(firstYears(-1, 10, 2));
        Hazard bound = PoissonRidge.fit(years, new double[] {FREE}, new int[] {1});
        assertThat(bound.coefficients()[0]).isZero();
        assertThat(Math.exp(bound.intercept())).isCloseTo(5 / 40.0, within(1e-6));
        Hazard right = PoissonRidge.fit(years, new double[] {FREE}, new int[] {-1});
        assertThat(Math.exp(2 * right.coefficients()[0])).isCloseTo(0.5, within(1e-6));
    }

    /** Penalised log likelihood, written out. */
    private static double likelihood(List<AllianceYear> years, double[] b, double[] penalty) {
        double sum = 0;
        for (AllianceYear y : years) {
            double log = b[0] + b[1] * Math.log1p(y.age());
            for (int j = 0; j < y.z().length; j++) {
                log += b[Hazard.LEADING + j] * y.z()[j];
            }
            sum += (y.ended() ? log : 0) - y.exposure() * Math.exp(log);
        }
        for (int j = 0; j < b.length; j++) {
            sum -= penalty[j] * b[j] * b[j] / 2;
        }
        return sum;
    }

    private static double[] flat(Hazard hazard) {
        double[] b = new double[hazard.coefficients().length + Hazard.LEADING];
        b[0] = hazard.intercept();
        b[1] = hazard.ageSlope();
        System.arraycopy(hazard.coefficients(), 0, b, Hazard.LEADING, hazard.coefficients().length);
        return b;
    }

    @Test
    void noStepFromTheFitIsUphill() {
        for (long seed = 1; seed <= 20; seed++) {
            List<AllianceYear> years = MadeUp.years(seed, 150, 6);
            double[] ridges = {1, 2, 5, 1, 2, 5};
            double[] penalty = {0, 0.5, 1, 2, 5, 1, 2, 5};
            int[] signs = {0, 1, -1, 1, -1, 1};
            double[] b = flat(PoissonRidge.fit(years, ridges, signs));
            double best = likelihood(years, b, penalty);
            for (int j = 0; j < b.length; j++) {
                for (double step : new double[] {1e-3, -1e-3}) {
                    double[] beside = b.clone();
                    beside[j] += step;
                    boolean allowed = j < Hazard.LEADING || beside[j] * signs[j - Hazard.LEADING] >= 0;
                    if (allowed) {
                        assertThat(likelihood(years, beside, penalty))
                                .as("seed %d, coefficient %d", seed, j)
                                .isLessThanOrEqualTo(best);
                    }
                }
            }
            for (int j = 0; j < signs.length; j++) {
                assertThat(b[Hazard.LEADING + j] * signs[j])
                        .as("seed %d, coefficient %d", seed, j)
                        .isGreaterThanOrEqualTo(0);
            }
        }
    }

    /** The covariance is the inverse of the curvature: of one feature at no ridge, the textbook's 1/events for the log of a rate. */
    @Test
    void theCovarianceIsTheInverseOfTheCurvature() {
        List<AllianceYear> years = firstYears(0, 50, 8);
        Hazard hazard = PoissonRidge.fit(years, new double[] {1}, new int[] {0});
        assertThat(hazard.covariance()[0][0]).isCloseTo(1 / 8.0, within(1e-6));
        assertThat(hazard.covariance()[2][2]).isCloseTo(1, within(1e-6));
    }
}
