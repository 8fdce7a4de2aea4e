package org.entente.analyse.balance.factions;

import java.util.Arrays;
import org.entente.analyse.balance.graph.SignedGraph;

/** Groupings from solutions of a linear program: who is joined by friendships that are frustrated by less than a half, then descent. */
final class Rounding {
    private static final double HALF = 0.5;

    private final SignedGraph graph;
    private final int limit;
    private final int[] best;
    private long cost;

    Rounding(SignedGraph graph, int limit, int[] start) {
        this.graph = graph;
        this.limit = limit;
        best = start.clone();
        cost = Moves.cost(graph, best);
    }

    /** The best grouping so far. */
    int[] best() {
        return best;
    }

    long cost() {
        return cost;
    }

    void round(double[] value) {
        int[] part = new int[graph.size()];
        Arrays.setAll(part, v -> v);
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.positive(e) && value[e] < HALF) {
                part[root(part, graph.a(e))] = root(part, graph.b(e));
            }
        }
        for (int v = 0; v < part.length; v++) {
            part[v] = root(part, v);
        }
        int[] group = Labels.inOrder(part);
        take(limit == 0 ? group : gather(group));
    }

    /** Descends from a grouping and keeps the result where it is better. */
    void take(int[] group) {
        int[] settled = Annealing.descend(graph, limit, group);
        long found = Moves.cost(graph, settled);
        if (found < cost) {
            cost = found;
            System.arraycopy(settled, 0, best, 0, best.length);
        }
    }

    /** Fewer groups: one part after the other joins the group that pulls it most. O(parts · limit + edges). */
    private int[] gather(int[] part) {
        int parts = Arrays.stream(part).max().orElse(0) + 1;
        int[][] members = new int[parts][];
        int[] size = new int[parts];
        for (int p : part) {
            size[p]++;
        }
        for (int p = 0; p < parts; p++) {
            members[p] = new int[size[p]];
        }
        for (int v = part.length - 1; v >= 0; v--) {
            members[part[v]][--size[part[v]]] = v;
        }
        int[] result = new int[part.length];
        Arrays.fill(result, -1);
        for (int[] inside : members) {
            long[] pull = new long[limit];
            for (int v : inside) {
                for (int at = graph.first(v); at < graph.first(v + 1); at++) {
                    int label = result[graph.neighbourAt(at)];
                    if (label >= 0) {
                        pull[label] += graph.weight(graph.edgeAt(at));
                    }
                }
            }
            int most = 0;
            for (int label = 1; label < limit; label++) {
                most = pull[label] > pull[most] ? label : most;
            }
            for (int v : inside) {
                result[v] = most;
            }
        }
        return result;
    }

    /** Of a forest of vertices that point upwards. */
    static int root(int[] part, int vertex) {
        int v = vertex;
        while (part[v] != v) {
            part[v] = part[part[v]];
            v = part[v];
        }
        return v;
    }
}
