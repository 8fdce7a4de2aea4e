package org.entente.bench.durability;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Proportional hazards by partial likelihood (Cox 1972, JRSS B 34:187), ties after Breslow (1974), with a light ridge that keeps it
 * finite; the baseline by Breslow's estimator. The field's usual model, here with what treaties say and nothing else. O(steps · n² ·
 * features).
 */
final class Cox {
    private static final double RIDGE = 0.5;
    private static final int STEPS = 50;

    private final double[] coefficients;
    private final double[] times;
    private final double[] cumulative;

    private Cox(double[] coefficients, double[] times, double[] cumulative) {
        this.coefficients = coefficients;
        this.times = times;
        this.cumulative = cumulative;
    }

    static Cox fit(Sample sample, List<Integer> which, double until, int features) {
        int n = which.size();
        double[] time = new double[n];
        boolean[] ended = new boolean[n];
        for (int i = 0; i < n; i++) {
            Alliance a = sample.alliance(which.get(i));
            time[i] = Math.min(a.end(), until) - a.begin();
            ended[i] = a.ended() && a.end() <= until;
        }
        double[] b = new double[features];
        for (int step = 0; step < STEPS; step++) {
            DMatrixRMaj gradient = new DMatrixRMaj(features, 1);
            DMatrixRMaj information = CommonOps_DDRM.identity(features);
            CommonOps_DDRM.scale(RIDGE, information);
            for (int j = 0; j < features; j++) {
                gradient.set(j, 0, -RIDGE * b[j]);
            }
            for (int i = 0; i < n; i++) {
                if (ended[i]) {
                    add(sample, which, time, i, b, gradient, information);
                }
            }
            DMatrixRMaj move = new DMatrixRMaj(features, 1);
            CommonOps_DDRM.solve(information, gradient, move);
            double farthest = 0;
            for (int j = 0; j < features; j++) {
                b[j] += Math.max(-1, Math.min(1, move.get(j)));
                farthest = Math.max(farthest, Math.abs(move.get(j)));
            }
            if (farthest < 1e-9) {
                break;
            }
        }
        return baseline(sample, which, time, ended, b);
    }

    private static void add(
            Sample sample,
            List<Integer> which,
            double[] time,
            int event,
            double[] b,
            DMatrixRMaj gradient,
            DMatrixRMaj information) {
        double s0 = 0;
        double[] s1 = new double[b.length];
        double[][] s2 = new double[b.length][b.length];
        for (int k = 0; k < time.length; k++) {
            if (time[k] >= time[event]) {
                double[] z = sample.z(which.get(k));
                double w = Math.exp(dot(b, z));
                s0 += w;
                for (int i = 0; i < b.length; i++) {
                    s1[i] += w * z[i];
                    for (int j = 0; j < b.length; j++) {
                        s2[i][j] += w * z[i] * z[j];
                    }
                }
            }
        }
        double[] own = sample.z(which.get(event));
        for (int i = 0; i < b.length; i++) {
            gradient.add(i, 0, own[i] - s1[i] / s0);
            for (int j = 0; j < b.length; j++) {
                information.add(i, j, s2[i][j] / s0 - s1[i] * s1[j] / (s0 * s0));
            }
        }
    }

    private static Cox baseline(Sample sample, List<Integer> which, double[] time, boolean[] ended, double[] b) {
        double[] events = IntStream.range(0, time.length)
                .filter(i -> ended[i])
                .mapToDouble(i -> time[i])
                .sorted()
                .toArray();
        double[] cumulative = new double[events.length];
        double sum = 0;
        for (int e = 0; e < events.length; e++) {
            double risk = 0;
            for (int k = 0; k < time.length; k++) {
                risk += time[k] >= events[e] ? Math.exp(dot(b, sample.z(which.get(k)))) : 0;
            }
            sum += 1 / risk;
            cumulative[e] = sum;
        }
        return new Cox(b, events, cumulative);
    }

    /** Chance to stand after some years. */
    double survival(double[] z, double years) {
        double base = 0;
        for (int e = 0; e < times.length && times[e] <= years; e++) {
            base = cumulative[e];
        }
        return Math.exp(-base * Math.exp(dot(coefficients, z)));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
