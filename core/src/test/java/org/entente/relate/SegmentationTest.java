package org.entente.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentationTest {
    @Test
    void cutsWhereTheLevelChanges() {
        double[][] points = {{0, 0}, {0, 0}, {0, 0}, {5, 0}, {5, 0}, {5, -4}, {5, -4}};
        assertThat(Segmentation.starts(points, 1)).containsExactly(0, 3, 5);
    }

    @Test
    void leavesAFlatSeriesAlone() {
        assertThat(Segmentation.starts(new double[][] {{2}, {2}, {2}}, 0.1)).containsExactly(0);
        assertThat(Segmentation.starts(new double[0][], 1)).isEmpty();
    }

    @Test
    void isAsGoodAsTheBestOfAllCuts() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            double[][] points = new double[1 + random.nextInt(11)][1 + random.nextInt(2)];
            double level = 0;
            for (double[] point : points) {
                level = random.nextInt(3) == 0 ? random.nextInt(9) - 4 : level;
                for (int d = 0; d < point.length; d++) {
                    point[d] = level + random.nextGaussian();
                }
            }
            double penalty = random.nextDouble() * 6;
            List<Integer> starts = Segmentation.starts(points, penalty);
            assertThat(starts.get(0)).as("seed %d", seed).isZero();
            assertThat(starts).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
            assertThat(cost(points, starts, penalty))
                    .as("seed %d", seed)
                    .isCloseTo(bruteForce(points, penalty), within(1e-9));
        }
    }

    private static double bruteForce(double[][] points, double penalty) {
        double best = Double.POSITIVE_INFINITY;
        for (int mask = 0; mask < 1 << (points.length - 1); mask++) {
            List<Integer> starts = new ArrayList<>(List.of(0));
            for (int i = 1; i < points.length; i++) {
                if ((mask >> (i - 1) & 1) == 1) {
                    starts.add(i);
                }
            }
            best = Math.min(best, cost(points, starts, penalty));
        }
        return best;
    }

    /** Straight from the definition, without the sums that the search uses. */
    private static double cost(double[][] points, List<Integer> starts, double penalty) {
        double total = penalty * starts.size();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : points.length;
            for (int d = 0; d < points[0].length; d++) {
                double mean = 0;
                for (int t = from; t < to; t++) {
                    mean += points[t][d] / (to - from);
                }
                for (int t = from; t < to; t++) {
                    total += (points[t][d] - mean) * (points[t][d] - mean);
                }
            }
        }
        return total;
    }
}
