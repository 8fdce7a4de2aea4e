package org.entente.bench.durability;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.analyse.durability.Hazard;
import org.entente.bench.durability.Sample.AllianceYear;

/**
 * Fits a yearly rate of ending by penalised maximum likelihood: endings as Poisson counts with exposure as offset, which is the
 * likelihood of a piecewise exponential survival model (Friedman 1982; Aitkin &amp; Clayton 1980, Applied Statistics 29:156), less
 * ridge/2 · Σβ² (Hoerl &amp; Kennard 1970). Coefficients may be bound to a sign. Each step goes to the best point within the bounds of
 * the parabola that touches the likelihood, found one coefficient after the other (Nocedal &amp; Wright 2006, Numerical Optimization,
 * sections 16.7 and 18.1), or halfway there as often as it takes to go uphill; the likelihood is concave, so that leads to its top.
 * O(steps · years · features²).
 */
final class PoissonRidge {
    /** Penalty on the slope of age. */
    private static final double AGE_RIDGE = 0.5;

    private static final int STEPS = 200;
    private static final int SWEEPS = 10_000;
    private static final int HALVINGS = 40;
    private static final double CLOSE = 1e-10;

    private final List<AllianceYear> years;
    private final double[] penalty;
    private final int[] bound;

    private PoissonRidge(List<AllianceYear> years, double[] ridges, int[] signs) {
        this.years = years;
        penalty = new double[ridges.length + Hazard.LEADING];
        penalty[1] = AGE_RIDGE;
        System.arraycopy(ridges, 0, penalty, Hazard.LEADING, ridges.length);
        bound = new int[penalty.length];
        System.arraycopy(signs, 0, bound, Hazard.LEADING, signs.length);
    }

    /**
     * Fits.
     *
     * @param ridges of each feature
     * @param signs of each feature: 1 and -1 bind its coefficient to be at least and at most 0, 0 leaves it free
     */
    static Hazard fit(List<AllianceYear> years, double[] ridges, int[] signs) {
        return new PoissonRidge(years, ridges, signs).fit();
    }

    private Hazard fit() {
        double events = years.stream().filter(AllianceYear::ended).count();
        double exposure = years.stream().mapToDouble(AllianceYear::exposure).sum();
        double[] b = new double[penalty.length];
        b[0] = Math.log(Math.max(0.5, events) / exposure);
        for (int step = 0; step < STEPS; step++) {
            double[] to = uphill(b);
            double farthest = 0;
            for (int j = 0; j < b.length; j++) {
                farthest = Math.max(farthest, Math.abs(to[j] - b[j]));
            }
            b = to;
            if (farthest < CLOSE) {
                break;
            }
        }
        DMatrixRMaj information = curvature(b, new double[b.length]);
        CommonOps_DDRM.invert(information);
        double[][] covariance = new double[b.length][b.length];
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < b.length; j++) {
                covariance[i][j] = information.get(i, j);
            }
        }
        return new Hazard(b[0], b[1], Arrays.copyOfRange(b, Hazard.LEADING, b.length), covariance, 0);
    }

    private double[] uphill(double[] b) {
        double[] gradient = new double[b.length];
        double[] move = move(b, gradient, curvature(b, gradient));
        double here = likelihood(b);
        double part = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double[] to = new double[b.length];
            for (int j = 0; j < b.length; j++) {
                to[j] = b[j] + part * move[j];
            }
            if (likelihood(to) >= here) {
                return to;
            }
            part /= 2;
        }
        return b;
    }

    /** To the top of the parabola within the bounds. */
    private double[] move(double[] b, double[] gradient, DMatrixRMaj curvature) {
        double[] move = new double[b.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double farthest = 0;
            for (int j = 0; j < b.length; j++) {
                double slope = gradient[j];
                for (int k = 0; k < b.length; k++) {
                    slope -= k == j ? 0 : curvature.get(j, k) * move[k];
                }
                double best = slope / curvature.get(j, j);
                best = (b[j] + best) * bound[j] < 0 ? -b[j] : best;
                farthest = Math.max(farthest, Math.abs(best - move[j]));
                move[j] = best;
            }
            if (farthest < CLOSE / 10) {
                break;
            }
        }
        return move;
    }

    private double log(double[] b, AllianceYear year) {
        double log = b[0] + b[1] * Math.log1p(year.age());
        for (int j = Hazard.LEADING; j < b.length; j++) {
            log += b[j] * year.z()[j - Hazard.LEADING];
        }
        return log;
    }

    private double likelihood(double[] b) {
        double sum = 0;
        for (AllianceYear year : years) {
            double log = log(b, year);
            sum += (year.ended() ? log : 0) - year.exposure() * Math.exp(log);
        }
        for (int j = 0; j < b.length; j++) {
            sum -= penalty[j] * b[j] * b[j] / 2;
        }
        return sum;
    }

    /** Fills the gradient of the penalised log likelihood; returns the negative of its second derivatives. */
    private DMatrixRMaj curvature(double[] b, double[] gradient) {
        int size = b.length;
        double[] x = new double[size];
        x[0] = 1;
        DMatrixRMaj second = new DMatrixRMaj(size, size);
        Arrays.fill(gradient, 0);
        for (AllianceYear year : years) {
            x[1] = Math.log1p(year.age());
            System.arraycopy(year.z(), 0, x, Hazard.LEADING, size - Hazard.LEADING);
            double expected = year.exposure() * Math.exp(log(b, year));
            double residual = (year.ended() ? 1 : 0) - expected;
            for (int i = 0; i < size; i++) {
                gradient[i] += residual * x[i];
                double scaled = expected * x[i];
                for (int j = 0; j <= i; j++) {
                    second.add(i, j, scaled * x[j]);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            gradient[i] -= penalty[i] * b[i];
            second.add(i, i, penalty[i] + 1e-9);
            for (int j = 0; j < i; j++) {
                second.set(j, i, second.get(i, j));
            }
        }
        return second;
    }
}
