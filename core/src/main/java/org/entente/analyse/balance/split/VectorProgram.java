package org.entente.analyse.balance.split;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * The semidefinite relaxation of a best split, with triangle inequalities: vertices as unit vectors, edges as their products (Poljak &amp;
 * Rendl 1995; Rendl, Rinaldi &amp; Wiegele 2010, "Solving max-cut to optimality by intersecting semidefinite and polyhedral
 * relaxations", Math. Program. 121:307). Solved by vectors of few coordinates (Burer &amp; Monteiro 2003) and an augmented Lagrangian
 * for the triangles, by gradient steps of Barzilai &amp; Borwein 1988 along the spheres.
 *
 * <p>The bound does not rest on convergence: for any prices of triangles and any {@code lambda}, where {@code m} is the least
 * eigenvalue of {@code Diag(lambda) - W}, no split has {@code x'Wx} above {@code sum(lambda) - n min(0, m)}.
 */
final class VectorProgram {
    private static final double NOISE = 0.003;
    /** Up to so many vertices, all eigenvalues are computed; beyond, the least one is bounded. */
    private static final int MOST_EXACT = 1000;
    /** More coordinates cost more than they help. */
    private static final int MOST_COORDINATES = 48;

    private static final int STEPS_UNCHECKED = 16;
    private static final double STIFFNESS = 1;
    private static final long SEED = 1946;

    private final int n;
    private final int width;
    private final double unit;
    private final Effort effort;
    private final double total;
    private final PairTable pairs;
    private final TriangleCuts cuts;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private double[] vectors;
    private double[] gradient;
    private double[] nextVectors;
    private double[] nextGradient;
    private final double[] lambda;
    private double[] product = new double[0];
    private double[] weight = new double[0];
    private double[] slack = new double[0];
    private double[] pull = new double[0];
    private final double[] direction;
    private final CurvatureMemory memory;
    private long steps;

    VectorProgram(SignedGraph graph, double unit, Effort effort) {
        this.effort = effort;
        this.unit = unit;
        n = graph.size();
        width = Math.min(MOST_COORDINATES, (int) Math.ceil(Math.sqrt(2.0 * n)) + 1);
        pairs = new PairTable(graph, unit);
        cuts = new TriangleCuts(pairs);
        double sum = 0;
        for (int e = 0; e < graph.edges(); e++) {
            sum += graph.cost(e) / unit;
        }
        total = sum;
        vectors = new double[n * width];
        gradient = new double[n * width];
        nextVectors = new double[n * width];
        nextGradient = new double[n * width];
        lambda = new double[n];
        direction = new double[n * width];
        memory = new CurvatureMemory(n * width);
        disturb(1);
    }

    /** Adds noise, so that no direction is lost, and sets all vectors to length 1 again. */
    private void disturb(double size) {
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] += size * (random.nextDouble() - 0.5);
        }
        normalise(vectors);
    }

    private void normalise(double[] v) {
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int c = i * width; c < (i + 1) * width; c++) {
                sum += v[c] * v[c];
            }
            double factor = 1 / Math.sqrt(sum);
            for (int c = i * width; c < (i + 1) * width; c++) {
                v[c] *= factor;
            }
        }
    }

    private double product(double[] v, int i, int j) {
        double sum = 0;
        int a = i * width;
        int b = j * width;
        for (int c = 0; c < width; c++) {
            sum += v[a + c] * v[b + c];
        }
        return sum;
    }

    /** What is to be made small: minus the sum of weights times products, plus the price of triangles broken. */
    private double evaluate(double[] v, double[] slope) {
        steps++;
        int size = pairs.size();
        if (product.length < size) {
            product = new double[size * 5 / 4];
            weight = new double[size * 5 / 4];
        }
        double value = 0;
        for (int p = 0; p < size; p++) {
            product[p] = product(v, pairs.first[p], pairs.second[p]);
            weight[p] = pairs.given[p];
            value -= weight[p] * product[p];
        }
        value += priceTriangles();
        Arrays.fill(slope, 0);
        for (int p = 0; p < size; p++) {
            double w = weight[p];
            if (w != 0) {
                int a = pairs.first[p] * width;
                int b = pairs.second[p] * width;
                for (int c = 0; c < width; c++) {
                    slope[a + c] -= w * v[b + c];
                    slope[b + c] -= w * v[a + c];
                }
            }
        }
        alongSpheres(v, slope);
        return value;
    }

    private double priceTriangles() {
        if (slack.length < cuts.size()) {
            slack = new double[cuts.size() * 5 / 4];
            pull = new double[cuts.size() * 5 / 4];
        }
        double value = 0;
        for (int c = 0; c < cuts.size(); c++) {
            int s1 = TriangleCuts.sign(cuts.kind[c], 0);
            int s2 = TriangleCuts.sign(cuts.kind[c], 1);
            int s3 = TriangleCuts.sign(cuts.kind[c], 2);
            slack[c] = s1 * product[cuts.one[c]] + s2 * product[cuts.two[c]] + s3 * product[cuts.three[c]] + 1;
            pull[c] = Math.max(0, cuts.price[c] - STIFFNESS * slack[c]);
            if (pull[c] > 0) {
                value += pull[c] * pull[c] / (2 * STIFFNESS);
                weight[cuts.one[c]] += s1 * pull[c];
                weight[cuts.two[c]] += s2 * pull[c];
                weight[cuts.three[c]] += s3 * pull[c];
            }
        }
        return value;
    }

    /** Takes from the slope what points away from the sphere; that part is lambda. */
    private void alongSpheres(double[] v, double[] slope) {
        for (int i = 0; i < n; i++) {
            double out = 0;
            for (int c = i * width; c < (i + 1) * width; c++) {
                out += slope[c] * v[c];
            }
            lambda[i] = -out;
            for (int c = i * width; c < (i + 1) * width; c++) {
                slope[c] -= out * v[c];
            }
        }
    }

    /** Goes downhill until the slope is small: limited-memory BFGS (Nocedal 1980), each step pulled back to the spheres. */
    private void descend(int most, double tolerance) {
        double value = evaluate(vectors, gradient);
        memory.clear();
        for (int i = 0; i < most; i++) {
            double steep = dot(gradient, gradient);
            if (Math.sqrt(steep) < tolerance || (i % STEPS_UNCHECKED == 0 && effort.spent())) {
                break;
            }
            double down = memory.direction(gradient, direction);
            if (!(down < -1e-12 * steep)) {
                memory.clear();
                down = memory.direction(gradient, direction);
            }
            double step = memory.isEmpty() ? Math.min(1, 1 / Math.sqrt(steep)) : 1;
            double next = move(step);
            while (next > value + 1e-4 * step * down && step > 1e-9) {
                step *= 0.4;
                next = move(step);
            }
            if (next > value) {
                if (memory.isEmpty()) {
                    break;
                }
                memory.clear();
                continue;
            }
            memory.remember(vectors, nextVectors, gradient, nextGradient);
            swap();
            value = next;
        }
        evaluate(vectors, gradient);
    }

    private double move(double step) {
        for (int c = 0; c < vectors.length; c++) {
            nextVectors[c] = vectors[c] + step * direction[c];
        }
        normalise(nextVectors);
        return evaluate(nextVectors, nextGradient);
    }

    private void swap() {
        double[] spare = vectors;
        vectors = nextVectors;
        nextVectors = spare;
        spare = gradient;
        gradient = nextGradient;
        nextGradient = spare;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    /** Solves with the triangles there are, a few times, raising the prices of those broken. */
    void solve(int times, int most) {
        for (int i = 0; i < times; i++) {
            disturb(NOISE);
            descend(most, 1e-2);
            System.arraycopy(pull, 0, cuts.price, 0, cuts.size());
        }
    }

    /** Lets triangles without a price go and adds the most broken; returns how many. */
    int exchange(int most) {
        return cuts.exchange(products(), most);
    }

    double[][] products() {
        double[][] gram = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                gram[i][j] = product(vectors, i, j);
                gram[j][i] = gram[i][j];
            }
        }
        return gram;
    }

    /** Proven: every split costs at least this. O(n³). */
    double bound(int most) {
        disturb(NOISE / 3);
        descend(most, 1e-3);
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        double outer = 0;
        for (int i = 0; i < n; i++) {
            matrix.set(i, i, lambda[i]);
            outer += lambda[i];
        }
        for (int p = 0; p < pairs.size(); p++) {
            matrix.set(pairs.first[p], pairs.second[p], -weight[p]);
            matrix.set(pairs.second[p], pairs.first[p], -weight[p]);
        }
        for (int c = 0; c < cuts.size(); c++) {
            outer += 2 * pull[c];
        }
        double least = n <= MOST_EXACT ? LeastEigenvalue.exact(matrix) : LeastEigenvalue.proven(matrix);
        return unit * (total - (outer - n * least) / 2) / 2;
    }

    /** Evaluations so far: what the work is measured in. */
    long steps() {
        return steps;
    }

    /** A split by a random plane through the vectors (Goemans &amp; Williamson 1995). */
    BitSet round() {
        double[] normal = new double[width];
        for (int c = 0; c < width; c++) {
            normal[c] = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        }
        BitSet second = new BitSet();
        for (int i = 0; i < n; i++) {
            double side = 0;
            for (int c = 0; c < width; c++) {
                side += normal[c] * vectors[i * width + c];
            }
            second.set(i, side > 0);
        }
        return second;
    }
}
