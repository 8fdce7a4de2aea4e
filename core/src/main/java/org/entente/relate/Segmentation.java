package org.entente.relate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a series of points into stretches of like level, exactly: PELT (Killick, Fearnhead &amp; Eckley 2012, "Optimal detection of
 * changepoints with a linear computational cost", JASA 107:1590, section 3). Minimises Σ over stretches of (sum of squared
 * distances from the stretch's mean, over all dimensions) + penalty. Pruning is safe because cutting a stretch never raises its
 * squared error (their equation 4 with K = 0). O(n) in time where changes come regularly, O(n²) at worst; O(n) in space.
 */
final class Segmentation {
    private final double[][] sums;
    private final double[][] squares;
    private final int length;

    private Segmentation(double[][] points) {
        length = points.length;
        int dimensions = length == 0 ? 0 : points[0].length;
        sums = new double[dimensions][length + 1];
        squares = new double[dimensions][length + 1];
        for (int d = 0; d < dimensions; d++) {
            for (int i = 0; i < length; i++) {
                sums[d][i + 1] = sums[d][i] + points[i][d];
                squares[d][i + 1] = squares[d][i] + points[i][d] * points[i][d];
            }
        }
    }

    /**
     * The starts of the stretches of a best cut, ascending, the first of them 0; empty for no points.
     *
     * @param points one row per time, one column per dimension
     * @param penalty cost of one stretch, at least 0, in the squared unit of the points
     */
    static List<Integer> starts(double[][] points, double penalty) {
        return new Segmentation(points).solve(penalty);
    }

    /** Squared error of the points from {@code from} to before {@code to} about their mean, at least 0. */
    static double error(double[][] points, int from, int to) {
        return new Segmentation(points).error(from, to);
    }

    private double error(int from, int to) {
        double result = 0;
        for (int d = 0; d < sums.length; d++) {
            double sum = sums[d][to] - sums[d][from];
            result += Math.max(0, squares[d][to] - squares[d][from] - sum * sum / (to - from));
        }
        return result;
    }

    private List<Integer> solve(double penalty) {
        double[] best = new double[length + 1];
        int[] previous = new int[length + 1];
        best[0] = -penalty;
        List<Integer> candidates = new ArrayList<>();
        for (int end = 1; end <= length; end++) {
            candidates.add(end - 1);
            best[end] = Double.POSITIVE_INFINITY;
            for (int start : candidates) {
                double cost = best[start] + error(start, end) + penalty;
                if (cost < best[end]) {
                    best[end] = cost;
                    previous[end] = start;
                }
            }
            int at = end;
            candidates.removeIf(start -> best[start] + error(start, at) > best[at]);
        }
        Deque<Integer> starts = new ArrayDeque<>();
        for (int end = length; end > 0; end = previous[end]) {
            starts.addFirst(previous[end]);
        }
        return List.copyOf(starts);
    }
}
