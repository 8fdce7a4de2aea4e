package org.entente.analyse.durability;

import java.util.Arrays;

/**
 * A yearly rate of ending, log-linear in age and features: λ(a, z) = exp(α + γ·ln(1 + a) + β·z), a the age in whole years at the
 * start of the year and z the features less their means, divided by their standard deviations (piecewise exponential model:
 * Friedman 1982, "Piecewise exponential models for survival data with covariates", Annals of Statistics 10:101, section 2).
 *
 * @param intercept α, log of events per year at age 0 and average features
 * @param ageSlope γ
 * @param coefficients β, per standard deviation
 * @param covariance of (α, γ, β), in that order: the inverse of the penalised information matrix
 * @param drift standard deviation of the log ratio of observed to expected endings between decades
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what they hold, below
public record Hazard(double intercept, double ageSlope, double[] coefficients, double[][] covariance, double drift) {
    /** Terms before the coefficients: intercept and age. */
    public static final int LEADING = 2;
    /** Standardised values beyond this many standard deviations count as this many: the data hold hardly any such. */
    public static final double FARTHEST = 3;

    /** Expected number of endings within some years from an age on; at least 0. O(years + features). */
    public double cumulative(double[] z, double age, int years) {
        double sum = 0;
        for (int k = 0; k < years; k++) {
            sum += Math.exp(ageSlope * Math.log1p(age + k));
        }
        return sum * Math.exp(intercept + part(z));
    }

    /** Chance, in (0, 1), that what stands at an age still stands some years later. */
    public double survival(double[] z, double age, int years) {
        return Math.exp(-cumulative(z, age, years));
    }

    private double part(double[] z) {
        double sum = 0;
        for (int j = 0; j < coefficients.length; j++) {
            sum += coefficients[j] * z[j];
        }
        return sum;
    }

    /**
     * Standard deviation of the log of {@link #cumulative}: of the coefficients (delta method), of features that are not known and so
     * may be anything the training data show, and of the drift between decades.
     *
     * @param known which features are known
     */
    double spread(double[] z, double age, int years, boolean[] known) {
        double weights = 0;
        double slope = 0;
        for (int k = 0; k < years; k++) {
            double log = Math.log1p(age + k);
            double weight = Math.exp(ageSlope * log);
            weights += weight;
            slope += weight * log;
        }
        double[] gradient = new double[LEADING + z.length];
        gradient[0] = 1;
        gradient[1] = slope / weights;
        System.arraycopy(z, 0, gradient, LEADING, z.length);
        double variance = drift * drift;
        for (int i = 0; i < gradient.length; i++) {
            for (int j = 0; j < gradient.length; j++) {
                variance += gradient[i] * covariance[i][j] * gradient[j];
            }
        }
        for (int j = 0; j < z.length; j++) {
            variance += known[j] ? 0 : coefficients[j] * coefficients[j];
        }
        return Math.sqrt(Math.max(0, variance));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hazard h
                && intercept == h.intercept
                && ageSlope == h.ageSlope
                && drift == h.drift
                && Arrays.equals(coefficients, h.coefficients)
                && Arrays.deepEquals(covariance, h.covariance);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coefficients);
    }

    @Override
    public String toString() {
        return "Hazard " + intercept + " " + ageSlope + " " + Arrays.toString(coefficients);
    }
}
