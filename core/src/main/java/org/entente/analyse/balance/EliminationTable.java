package org.entente.analyse.balance;

import java.util.BitSet;
import java.util.List;

/**
 * What an eliminated vertex leaves behind: for every placement of its neighbours (bit i of an index for the i-th of them), the least
 * cost of the ties gone so far, and whether one placement alone of the vertices gone reaches the least number of frustrated ties.
 */
final class EliminationTable {
    /** A cost is a number of frustrated ties, above this many bits that hold their share of all weight. */
    private static final int WEIGHT_BITS = 40;

    private static final double WEIGHT_UNITS = 1L << 30;

    private final List<Integer> scope;
    private final long[] cost;
    private final BitSet manyWays;
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
        manyWays = new BitSet(size);
        second = new BitSet(size);
        int[][] places = new int[own.size()][];
        for (int t = 0; t < places.length; t++) {
            places[t] = own.get(t).scope.stream().mapToInt(scope::indexOf).toArray();
        }
        for (int bits = 0; bits < size; bits++) {
            long first = ties.cost(bits, 0);
            long other = ties.cost(bits, 1);
            boolean firstMany = false;
            boolean otherMany = false;
            for (int t = 0; t < places.length; t++) {
                EliminationTable table = own.get(t);
                int index = index(places[t], bits, 0);
                int otherIndex = index(places[t], bits, 1);
                first += table.cost[index];
                other += table.cost[otherIndex];
                firstMany |= table.manyWays.get(index);
                otherMany |= table.manyWays.get(otherIndex);
            }
            boolean level = first >> WEIGHT_BITS == other >> WEIGHT_BITS;
            cost[bits] = Math.min(first, other);
            second.set(bits, other < first);
            manyWays.set(bits, level || (other < first ? otherMany : firstMany));
        }
    }

    /** The cost of each edge when frustrated: one tie, and its share of all weight to choose between equals. */
    static long[] costs(Graph graph) {
        double total = graph.edges().stream().mapToDouble(Graph.Edge::weight).sum();
        return graph.edges().stream()
                .mapToLong(e -> (1L << WEIGHT_BITS) + Math.round(e.weight() / total * WEIGHT_UNITS))
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

    /** Whether one placement alone reaches it. */
    boolean onlyWay() {
        return !manyWays.get(0);
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
