package org.entente.analyse.balance.split;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Lower bounds on the least eigenvalue of a symmetric matrix. */
final class LeastEigenvalue {
    private static final int LANCZOS_STEPS = 120;
    private static final int MOST_TRIES = 8;
    private static final long SEED = 1950;

    private LeastEigenvalue() {}

    /** The eigenvalue itself, at most 0. O(n³), slowly. */
    static double exact(DMatrixRMaj matrix) {
        int n = matrix.numRows;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        if (!eigen.decompose(matrix.copy())) {
            return Double.NEGATIVE_INFINITY;
        }
        double least = 0;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, eigen.getEigenvalue(i).getReal());
        }
        return least;
    }

    /**
     * A number not above the eigenvalue, close to it: the estimate of Lanczos 1950, lowered until a Cholesky decomposition of the shifted
     * matrix proves it. O(n³ / 3) a try.
     */
    static double proven(DMatrixRMaj matrix) {
        double shift = Math.max(1e-6, -1.02 * estimate(matrix));
        for (int i = 0; i < MOST_TRIES; i++) {
            DMatrixRMaj shifted = matrix.copy();
            for (int v = 0; v < matrix.numRows; v++) {
                shifted.add(v, v, shift);
            }
            CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(matrix.numRows, true);
            if (cholesky.decompose(shifted)) {
                return -shift;
            }
            shift *= 1.3;
        }
        return Double.NEGATIVE_INFINITY;
    }

    /** Least Ritz value after some steps of Lanczos, with full reorthogonalisation. */
    private static double estimate(DMatrixRMaj matrix) {
        int n = matrix.numRows;
        int steps = Math.min(LANCZOS_STEPS, n);
        double[][] basis = new double[steps][];
        DMatrixRMaj small = new DMatrixRMaj(steps, steps);
        SplittableRandom random = new SplittableRandom(SEED);
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = random.nextDouble() - 0.5;
        }
        int made = 0;
        for (int k = 0; k < steps; k++) {
            double length = Math.sqrt(VectorProgram.dot(v, v));
            if (length < 1e-10) {
                break;
            }
            for (int i = 0; i < n; i++) {
                v[i] /= length;
            }
            basis[k] = v;
            made++;
            double[] next = times(matrix, v);
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j <= k; j++) {
                    double part = VectorProgram.dot(next, basis[j]);
                    small.add(j, k, part);
                    for (int i = 0; i < n; i++) {
                        next[i] -= part * basis[j][i];
                    }
                }
            }
            v = next;
        }
        DMatrixRMaj symmetric = new DMatrixRMaj(made, made);
        for (int i = 0; i < made; i++) {
            for (int j = 0; j < made; j++) {
                symmetric.set(i, j, i <= j ? small.get(i, j) : small.get(j, i));
            }
        }
        return exact(symmetric);
    }

    private static double[] times(DMatrixRMaj matrix, double[] v) {
        int n = v.length;
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            int row = i * n;
            for (int j = 0; j < n; j++) {
                sum += matrix.data[row + j] * v[j];
            }
            result[i] = sum;
        }
        return result;
    }
}
