package org.entente.analyse.balance.split;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A graph with two vertices made one: {@code gone} stands with {@code kept}, or opposite it.
 *
 * @param graph the smaller graph; vertices after {@code gone} move up by one
 * @param constant what every split costs besides
 */
record Contraction(SignedGraph graph, long constant, int kept, int gone, boolean together) {

    /** O(edges · log). */
    static Contraction of(SignedGraph graph, int kept, int gone, boolean together) {
        Map<Long, Long> weights = new TreeMap<>();
        long constant = 0;
        int size = graph.size() - 1;
        for (int e = 0; e < graph.edges(); e++) {
            int a = graph.a(e);
            int b = graph.b(e);
            long weight = graph.weight(e);
            constant += Math.max(0, -weight);
            if ((a == gone || b == gone) && !together) {
                constant += weight;
                weight = -weight;
            }
            int i = place(a == gone ? kept : a, gone);
            int j = place(b == gone ? kept : b, gone);
            if (i != j) {
                weights.merge((long) Math.min(i, j) * size + Math.max(i, j), weight, Long::sum);
            }
        }
        weights.values().removeIf(w -> w == 0);
        int edges = weights.size();
        int[] a = new int[edges];
        int[] b = new int[edges];
        long[] w = new long[edges];
        int next = 0;
        for (Map.Entry<Long, Long> edge : weights.entrySet()) {
            a[next] = (int) (edge.getKey() / size);
            b[next] = (int) (edge.getKey() % size);
            w[next] = edge.getValue();
            constant -= Math.max(0, -w[next++]);
        }
        return new Contraction(SignedGraph.of(size, a, b, w), constant, kept, gone, together);
    }

    private static int place(int vertex, int gone) {
        return vertex > gone ? vertex - 1 : vertex;
    }

    /** The split of the graph as it was. */
    BitSet lift(BitSet second) {
        BitSet result = new BitSet();
        for (int v = 0; v <= graph.size(); v++) {
            if (v != gone) {
                result.set(v, second.get(place(v, gone)));
            }
        }
        result.set(gone, result.get(kept) == together);
        return result;
    }
}
