package org.entente.analyse.balance.elimination;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.analyse.balance.graph.SignedGraph;

/** What the ties of one vertex cost, by its own side and the sides of its neighbours. */
final class TieCosts {
    private final long[] base = new long[2];
    private final int[] bit;
    private final long[] together;
    private final long[] apart;

    private TieCosts(int ties) {
        bit = new int[ties];
        together = new long[ties];
        apart = new long[ties];
    }

    /**
     * The ties to neighbours not yet eliminated.
     *
     * @param costs per edge, when frustrated
     * @param scope the neighbours that have a bit; one that is neither among them nor gone stands fixed on the first side
     * @param gone vertices whose ties are already counted
     */
    static TieCosts of(SignedGraph graph, long[] costs, int vertex, List<Integer> scope, BitSet gone) {
        int[] edges = IntStream.range(graph.first(vertex), graph.first(vertex + 1))
                .map(graph::edgeAt)
                .filter(e -> !gone.get(graph.other(e, vertex)))
                .toArray();
        TieCosts result = new TieCosts(edges.length);
        for (int i = 0; i < edges.length; i++) {
            int edge = edges[i];
            boolean friends = graph.positive(edge);
            result.bit[i] = scope.indexOf(graph.other(edge, vertex));
            if (result.bit[i] < 0) {
                result.base[friends ? 1 : 0] += costs[edge];
            } else {
                result.together[i] = friends ? 0 : costs[edge];
                result.apart[i] = friends ? costs[edge] : 0;
            }
        }
        return result;
    }

    /** In the placement {@code bits} of the neighbours, with the vertex itself on {@code side} (0 or 1). */
    long cost(int bits, int side) {
        long result = base[side];
        for (int i = 0; i < bit.length; i++) {
            if (bit[i] >= 0) {
                result += (bits >> bit[i] & 1) == side ? together[i] : apart[i];
            }
        }
        return result;
    }
}
