package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A lower bound without linear programming: a cycle with one negative edge holds at least one frustrated edge, however many
 * groups there are (Davis 1967). Each cycle found takes its lightest weight from all its edges, short cycles first (the iterative
 * packing of Lange, Karrenbauer &amp; Andres 2018). O(longest · negative · edges) at worst.
 */
final class Packing {
    /** Cycles are first sought up to this many edges, then of any length. */
    private static final int[] LONGEST = {3, 4, 5, 7, 10, Integer.MAX_VALUE};

    private final SignedGraph graph;
    private final long[] left;
    private final int[] seen;
    private final int[] by;
    private final int[] depth;
    private final int[] queue;
    private int round;
    private long bound;
    private final List<int[]> cycles = new ArrayList<>();

    private Packing(SignedGraph graph, Deadline deadline) {
        this.graph = graph;
        left = new long[graph.edges()];
        Arrays.setAll(left, graph::cost);
        seen = new int[graph.size()];
        by = new int[graph.size()];
        depth = new int[graph.size()];
        queue = new int[graph.size()];
        for (int longest : LONGEST) {
            deadline.tell();
            for (int e = 0; e < graph.edges() && !deadline.over(); e++) {
                while (!graph.positive(e) && left[e] > 0 && reach(e, longest - 1)) {
                    take(e);
                }
            }
        }
    }

    static Packing of(SignedGraph graph, Deadline deadline) {
        return new Packing(graph, deadline);
    }

    long bound() {
        return bound;
    }

    /** The cycles, each with its negative edge first. */
    List<int[]> cycles() {
        return cycles;
    }

    private boolean reach(int edge, int longest) {
        round++;
        int head = 0;
        int tail = 0;
        queue[tail++] = graph.a(edge);
        seen[graph.a(edge)] = round;
        depth[graph.a(edge)] = 0;
        while (head < tail) {
            int v = queue[head++];
            if (depth[v] == longest) {
                return false;
            }
            for (int at = graph.first(v); at < graph.first(v + 1); at++) {
                int e = graph.edgeAt(at);
                int u = graph.neighbourAt(at);
                if (seen[u] != round && graph.positive(e) && left[e] > 0) {
                    seen[u] = round;
                    by[u] = e;
                    depth[u] = depth[v] + 1;
                    if (u == graph.b(edge)) {
                        return true;
                    }
                    queue[tail++] = u;
                }
            }
        }
        return false;
    }

    private void take(int edge) {
        int[] cycle = new int[depth[graph.b(edge)] + 1];
        cycle[0] = edge;
        long least = left[edge];
        int v = graph.b(edge);
        for (int i = 1; i < cycle.length; i++) {
            cycle[i] = by[v];
            least = Math.min(least, left[by[v]]);
            v = graph.other(by[v], v);
        }
        for (int e : cycle) {
            left[e] -= least;
        }
        bound += least;
        cycles.add(cycle);
    }
}
