package org.entente.analyse.balance.factions;

import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/** Edges gathered one by one, each {@code {end, other end, weight}}; those that weigh nothing are no edges. */
final class Edges {
    private Edges() {}

    static SignedGraph graph(int size, List<long[]> edges) {
        List<long[]> kept = edges.stream().filter(e -> e[2] != 0).toList();
        int[] a = new int[kept.size()];
        int[] b = new int[kept.size()];
        long[] weight = new long[kept.size()];
        for (int e = 0; e < a.length; e++) {
            a[e] = (int) kept.get(e)[0];
            b[e] = (int) kept.get(e)[1];
            weight[e] = kept.get(e)[2];
        }
        return SignedGraph.of(size, a, b, weight);
    }
}
