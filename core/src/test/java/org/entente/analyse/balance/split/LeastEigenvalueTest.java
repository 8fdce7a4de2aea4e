package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class LeastEigenvalueTest {
    @Test
    void isWhatTheMatrixWasMadeOfOrZero() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            double[] eigenvalues = eigenvalues(random, 1 + (int) seed, seed % 5 == 0 ? 0.5 : -5);
            double least = least(eigenvalues);
            DMatrixRMaj matrix = turned(eigenvalues, random);
            assertThat(LeastEigenvalue.exact(matrix)).as("seed %s", seed).isCloseTo(least, within(1e-9));
        }
    }

    @Test
    void theProvenNumberIsNeverAboveAndClose() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            double[] eigenvalues = eigenvalues(random, 1 + 3 * (int) seed, seed % 5 == 0 ? 0.5 : -5);
            double least = least(eigenvalues);
            double proven = LeastEigenvalue.proven(turned(eigenvalues, random));
            assertThat(proven).as("seed %s", seed).isBetween(1.4 * least - 1e-5, least + 1e-9);
        }
    }

    @Test
    void oneEigenvalueFarBelowManyIsFound() {
        for (long seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            double[] eigenvalues = new double[200];
            eigenvalues[0] = -1000;
            double proven = LeastEigenvalue.proven(turned(eigenvalues, random));
            assertThat(proven).as("seed %s", seed).isBetween(-1400.0, -1000.0);
        }
    }

    private static double[] eigenvalues(Random random, int size, double from) {
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            result[i] = from + 10 * random.nextDouble();
        }
        return result;
    }

    private static double least(double[] eigenvalues) {
        double least = 0;
        for (double value : eigenvalues) {
            least = Math.min(least, value);
        }
        return least;
    }

    /** A full matrix with these eigenvalues: their diagonal, mirrored three times in random planes. */
    private static DMatrixRMaj turned(double[] eigenvalues, Random random) {
        int n = eigenvalues.length;
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = eigenvalues[i];
        }
        for (int times = 0; times < 3; times++) {
            double[] normal = normal(n, random);
            mirrorRows(matrix, normal);
            transpose(matrix);
            mirrorRows(matrix, normal);
        }
        DMatrixRMaj result = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                result.set(i, j, (matrix[i][j] + matrix[j][i]) / 2);
            }
        }
        return result;
    }

    private static double[] normal(int n, Random random) {
        double[] normal = new double[n];
        double length = 0;
        for (int i = 0; i < n; i++) {
            normal[i] = random.nextGaussian();
            length += normal[i] * normal[i];
        }
        for (int i = 0; i < n; i++) {
            normal[i] /= Math.sqrt(length);
        }
        return normal;
    }

    private static void mirrorRows(double[][] matrix, double[] normal) {
        for (double[] row : matrix) {
            double part = VectorProgram.dot(row, normal);
            for (int i = 0; i < row.length; i++) {
                row[i] -= 2 * part * normal[i];
            }
        }
    }

    private static void transpose(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                double spare = matrix[i][j];
                matrix[i][j] = matrix[j][i];
                matrix[j][i] = spare;
            }
        }
    }
}
