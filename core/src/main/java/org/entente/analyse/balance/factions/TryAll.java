package org.entente.analyse.balance.factions;

import org.entente.analyse.balance.graph.SignedGraph;

/**
 * All groupings of a small graph, one vertex after the other in a group there is or in the next new one; branches that already cost
 * as much as the best grouping known are left. O(Bell number of the vertices · degree) at worst.
 */
final class TryAll {
    /** So many vertices have 678,570 groupings. */
    static final int VERTICES = 11;

    private final SignedGraph graph;
    private final int limit;
    private final int[] group;
    private final int[] best;
    private long least;

    private TryAll(SignedGraph graph, int limit, int[] start) {
        this.graph = graph;
        this.limit = limit == 0 ? graph.size() : limit;
        group = new int[graph.size()];
        best = start.clone();
        least = Moves.cost(graph, start);
        place(0, 0, 0);
    }

    /** A best grouping; the start where none is better. */
    static int[] best(SignedGraph graph, int limit, int[] start) {
        return new TryAll(graph, limit, start).best;
    }

    private void place(int vertex, int used, long cost) {
        if (cost >= least) {
            return;
        }
        if (vertex == group.length) {
            least = cost;
            System.arraycopy(group, 0, best, 0, best.length);
            return;
        }
        long[] pull = new long[used + 1];
        long friends = 0;
        for (int at = graph.first(vertex); at < graph.first(vertex + 1); at++) {
            int u = graph.neighbourAt(at);
            if (u < vertex) {
                long weight = graph.weight(graph.edgeAt(at));
                pull[group[u]] += weight;
                friends += Math.max(0, weight);
            }
        }
        for (int label = 0; label < Math.min(used + 1, limit); label++) {
            group[vertex] = label;
            place(vertex + 1, Math.max(used, label + 1), cost + friends - pull[label]);
        }
    }
}
