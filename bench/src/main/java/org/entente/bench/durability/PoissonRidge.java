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
 * ridge/2 · Σβ² (Hoerl &amp; Kennard 1970). Newton's method. O(steps · years · features²).
 */
final class PoissonRidge {
    /** Penalty on the slope of age. */
    private static final double AGE_RIDGE = 0.5;

    private static final int STEPS = 80;
    private static final double CLOSE = 1e-9;
    private static final double FARTHEST_STEP = 0.5;

    private PoissonRidge() {}

    static Hazard fit(List<AllianceYear> years, int features, double ridge) {
        int size = features + Hazard.LEADING;
        double events = years.stream().filter(AllianceYear::ended).count();
        double exposure = years.stream().mapToDouble(AllianceYear::exposure).sum();
        double[] b = new double[size];
        b[0] = Math.log(Math.max(0.5, events) / exposure);
        double[] penalty = new double[size];
        penalty[1] = AGE_RIDGE;
        Arrays.fill(penalty, Hazard.LEADING, size, ridge);
        DMatrixRMaj information = new DMatrixRMaj(size, size);
        for (int step = 0; step < STEPS; step++) {
            DMatrixRMaj gradient = new DMatrixRMaj(size, 1);
            information = derivatives(years, b, penalty, gradient);
            DMatrixRMaj move = new DMatrixRMaj(size, 1);
            CommonOps_DDRM.solve(information, gradient, move);
            double farthest = 0;
            for (int j = 0; j < size; j++) {
                farthest = Math.max(farthest, Math.abs(move.get(j)));
                b[j] += Math.max(-FARTHEST_STEP, Math.min(FARTHEST_STEP, move.get(j)));
            }
            if (farthest < CLOSE) {
                break;
            }
        }
        CommonOps_DDRM.invert(information);
        double[][] covariance = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                covariance[i][j] = information.get(i, j);
            }
        }
        return new Hazard(b[0], b[1], Arrays.copyOfRange(b, Hazard.LEADING, size), covariance, 0);
    }

    /** Fills the gradient of the penalised log likelihood; returns the negative of its second derivatives. */
    static DMatrixRMaj derivatives(List<AllianceYear> years, double[] b, double[] penalty, DMatrixRMaj gradient) {
        int size = b.length;
        double[][] second = new double[size][size];
        double[] x = new double[size];
        x[0] = 1;
        for (AllianceYear year : years) {
            x[1] = Math.log1p(year.age());
            System.arraycopy(year.z(), 0, x, Hazard.LEADING, size - Hazard.LEADING);
            double log = 0;
            for (int j = 0; j < size; j++) {
                log += b[j] * x[j];
            }
            double expected = year.exposure() * Math.exp(Math.max(-15, Math.min(5, log)));
            double residual = (year.ended() ? 1 : 0) - expected;
            for (int i = 0; i < size; i++) {
                gradient.add(i, 0, residual * x[i]);
                double scaled = expected * x[i];
                for (int j = 0; j <= i; j++) {
                    second[i][j] += scaled * x[j];
                }
            }
        }
        DMatrixRMaj information = new DMatrixRMaj(size, size);
        for (int i = 0; i < size; i++) {
            gradient.add(i, 0, -penalty[i] * b[i]);
            for (int j = 0; j <= i; j++) {
                information.set(i, j, second[i][j]);
                information.set(j, i, second[i][j]);
            }
            information.add(i, i, penalty[i] + 1e-9);
        }
        return information;
    }
}
