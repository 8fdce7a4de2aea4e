package org.entente.analyse.balance.elimination;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What an eliminated vertex leaves behind: for every placement of its neighbours (bit i of an index for the i-th of them), the least
 * cost of the ties gone so far, and how many placements of the vertices gone reach the least number of frustrated ties.
 */
final class EliminationTable {
    /** A cost is a number of frustrated ties, above this many bits that hold their share of all weight. */
    private static final int WEIGHT_BITS = 40;

    private static final double WEIGHT_UNITS = 1L << 30;

    private final List<Integer> scope;
    private final long[] cost;
    private final long[] ways;
    private final BitSet second;

    /**
     * Eliminates a vertex.
     *
     * @param scope its neighbours
     * @param ties what its ties to them cost
     * @param own the tables it has a place in
     */
    EliminationTable(List<Integer> scope, TieCosts ties, List<EliminationTable> own) {
        this.scope = scope;
        int size = 1 << scope.size();
        cost = new long[size];
        ways = new long[size];
        second = new BitSet(size);
        int[][] places = new int[own.size()][];
        for (int t = 0; t < places.length; t++) {
            places[t] = own.get(t).scope.stream().mapToInt(scope::indexOf).toArray();
        }
        for (int bits = 0; bits < size; bits++) {
            long first = ties.cost(bits, 0);
            long other = ties.cost(bits, 1);
            long firstWays = 1;
            long otherWays = 1;
            for (int t = 0; t < places.length; t++) {
                EliminationTable table = own.get(t);
                int index = index(places[t], bits, 0);
                int otherIndex = index(places[t], bits, 1);
                first += table.cost[index];
                other += table.cost[otherIndex];
                firstWays = times(firstWays, table.ways[index]);
                otherWays = times(otherWays, table.ways[otherIndex]);
            }
            boolean level = first >> WEIGHT_BITS == other >> WEIGHT_BITS;
            cost[bits] = Math.min(first, other);
            second.set(bits, other < first);
            ways[bits] = level ? plus(firstWays, otherWays) : other < first ? otherWays : firstWays;
        }
    }

    /** The cost of each edge when frustrated: one tie, and its share of all weight to choose between equals. */
    static long[] costs(double[] weights) {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights)
                .mapToLong(weight -> (1L << WEIGHT_BITS) + Math.round(weight / total * WEIGHT_UNITS))
                .toArray();
    }

    boolean holds(int vertex) {
        return scope.contains(vertex);
    }

    /** The placements of the neighbours for which the vertex stands better on the second side. */
    BitSet second() {
        return second;
    }

    /** Least number of frustrated ties, for a table without neighbours left. */
    int frustrated() {
        return (int) (cost[0] >> WEIGHT_BITS);
    }

    /** How many placements reach it. */
    long ways() {
        return ways[0];
    }

    private static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /** The product, or {@link Long#MAX_VALUE} where it is more. */
    static long times(long a, long b) {
        return a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }

    /** The index into another table; the vertex being eliminated has place -1 and stands on {@code side}. */
    private static int index(int[] places, int bits, int side) {
        int result = 0;
        for (int i = 0; i < places.length; i++) {
            result |= (places[i] < 0 ? side : bits >> places[i] & 1) << i;
        }
        return result;
    }
}
