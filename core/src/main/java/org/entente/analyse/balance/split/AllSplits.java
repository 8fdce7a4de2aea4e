package org.entente.analyse.balance.split;

import java.util.BitSet;
import org.entente.analyse.balance.graph.SignedGraph;

/** The best split of a small graph by trying all of them, one move apart each (Gray code). O(2<sup>vertices</sup> · degree). */
final class AllSplits {
    /** Up to here, that is faster than any bound. */
    static final int MOST_VERTICES = 16;

    private AllSplits() {}

    /** The first of the best, in the order of the code; the last vertex stays on the first side. */
    static BitSet best(SignedGraph graph) {
        int[] side = new int[graph.size()];
        long cost = graph.frustration(new BitSet());
        long least = cost;
        long bestCode = 0;
        for (long i = 1; i < 1L << (graph.size() - 1); i++) {
            int moved = Long.numberOfTrailingZeros(i);
            for (int p = graph.first(moved); p < graph.first(moved + 1); p++) {
                long weight = graph.weight(graph.edgeAt(p));
                cost += side[moved] == side[graph.neighbourAt(p)] ? weight : -weight;
            }
            side[moved] = 1 - side[moved];
            if (cost < least) {
                least = cost;
                bestCode = i ^ (i >> 1);
            }
        }
        return BitSet.valueOf(new long[] {bestCode});
    }
}
