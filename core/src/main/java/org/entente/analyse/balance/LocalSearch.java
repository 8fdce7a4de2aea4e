package org.entente.analyse.balance;

import java.util.BitSet;
import java.util.Random;

/**
 * A good split of a graph too wide for an exact one: from many starts, move the vertex that helps most until none helps. The bound is
 * that of {@link CyclePacking}. Starts are drawn from a fixed seed, so the answer never changes. O(starts · moves · vertices).
 */
final class LocalSearch {
    /** Starts for small graphs. */
    static final int MAX_STARTS = 64;
    /** Starts times edges stay below this for large ones, so that a search takes seconds at most. */
    static final int MAX_WORK = 200_000;

    private static final long SEED = 1959;

    private final Graph graph;
    private final BitSet second = new BitSet();
    private final int[] gain;

    private LocalSearch(Graph graph, Random random) {
        this.graph = graph;
        gain = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            second.set(v, random.nextBoolean());
        }
        for (int v = 0; v < graph.size(); v++) {
            for (int edge : graph.edgesOf().get(v)) {
                gain[v] += graph.frustrated(edge, second) ? 1 : -1;
            }
        }
    }

    /** A split with its bound; never claimed to be forced. */
    static Split solve(Graph graph) {
        Random random = new Random(SEED);
        int starts = Math.max(1, Math.min(MAX_STARTS, MAX_WORK / graph.edges().size()));
        BitSet best = new BitSet();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < starts; i++) {
            LocalSearch search = new LocalSearch(graph, random);
            search.descend();
            int count = search.count();
            if (count < least) {
                least = count;
                best = search.second;
            }
        }
        return new Split(best, CyclePacking.bound(graph), false);
    }

    private void descend() {
        while (true) {
            int best = 0;
            for (int v = 1; v < gain.length; v++) {
                best = gain[v] > gain[best] ? v : best;
            }
            if (gain[best] <= 0) {
                return;
            }
            move(best);
        }
    }

    private void move(int vertex) {
        second.flip(vertex);
        gain[vertex] = -gain[vertex];
        for (int edge : graph.edgesOf().get(vertex)) {
            gain[graph.other(edge, vertex)] += graph.frustrated(edge, second) ? 2 : -2;
        }
    }

    private int count() {
        int result = 0;
        for (int edge = 0; edge < graph.edges().size(); edge++) {
            result += graph.frustrated(edge, second) ? 1 : 0;
        }
        return result;
    }
}
