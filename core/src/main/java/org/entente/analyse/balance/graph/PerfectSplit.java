package org.entente.analyse.balance.graph;

import java.util.BitSet;
import java.util.Optional;

/** The split that frustrates nothing: what a balanced graph has, and no other (Harary 1953, Michigan Math. J. 2:143, theorem 3). */
public final class PerfectSplit {
    private PerfectSplit() {}

    /**
     * The second side of a split without frustrated edges; the lowest vertex of each component is on the first side. Empty where
     * the graph is not balanced. O(vertices + edges).
     */
    public static Optional<BitSet> of(SignedGraph graph) {
        BitSet second = new BitSet(graph.size());
        BitSet seen = new BitSet(graph.size());
        int[] queue = new int[graph.size()];
        for (int root = 0; root < graph.size(); root++) {
            if (seen.get(root)) {
                continue;
            }
            seen.set(root);
            int tail = 0;
            queue[tail++] = root;
            for (int head = 0; head < tail; head++) {
                int v = queue[head];
                for (int p = graph.first(v); p < graph.first(v + 1); p++) {
                    int w = graph.neighbourAt(p);
                    boolean side = second.get(v) == graph.positive(graph.edgeAt(p));
                    if (!seen.get(w)) {
                        seen.set(w);
                        second.set(w, side);
                        queue[tail++] = w;
                    } else if (second.get(w) != side) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(second);
    }
}
