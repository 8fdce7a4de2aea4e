package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Cycles with one negative edge: shortest ways along friends between the ends of each negative edge. O(vertices with enemies · edges ·
 * log vertices).
 */
final class FriendCycles implements Cuts {
    /** What a cycle falls short of 1 by, for a cut to be worth it. */
    private static final double SHORT = 1e-4;
    /** Added to each edge so that of equal ways the one with fewer edges is taken. */
    private static final double STEP = 1e-7;

    private final SignedGraph graph;
    private final double[] distance;
    private final int[] by;
    private final int[] settled;
    private final int[] sought;
    private final Heap heap = new Heap();
    private final int[][] foes;
    private int round;

    FriendCycles(SignedGraph graph) {
        this.graph = graph;
        distance = new double[graph.size()];
        by = new int[graph.size()];
        settled = new int[graph.size()];
        sought = new int[graph.size()];
        int[] enmity = new int[graph.size()];
        for (int e = 0; e < graph.edges(); e++) {
            if (!graph.positive(e)) {
                enmity[graph.a(e)]++;
                enmity[graph.b(e)]++;
            }
        }
        List<List<Integer>> from = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            from.add(new ArrayList<>());
        }
        for (int e = 0; e < graph.edges(); e++) {
            if (!graph.positive(e)) {
                from.get(enmity[graph.a(e)] >= enmity[graph.b(e)] ? graph.a(e) : graph.b(e))
                        .add(e);
            }
        }
        foes = from.stream().map(l -> l.stream().mapToInt(e -> e).toArray()).toArray(int[][]::new);
    }

    @Override
    public List<int[]> below(double[] value, Deadline deadline) {
        List<int[]> result = new ArrayList<>();
        for (int v = 0; v < graph.size() && !deadline.over(); v++) {
            double most = 0;
            for (int e : foes[v]) {
                most = Math.max(most, 1 - SHORT - value[e]);
            }
            if (most > 0) {
                reach(v, value, most);
                for (int e : foes[v]) {
                    int u = graph.other(e, v);
                    if (settled[u] == round && distance[u] < 1 - SHORT - value[e]) {
                        result.add(back(e, v));
                    }
                }
            }
        }
        return result;
    }

    private void reach(int from, double[] value, double most) {
        round++;
        int wanted = 0;
        for (int e : foes[from]) {
            sought[graph.other(e, from)] = round;
            wanted++;
        }
        heap.clear();
        Arrays.fill(distance, Double.MAX_VALUE);
        distance[from] = 0;
        heap.add(0, from);
        while (!heap.isEmpty() && heap.nearest() < most && wanted > 0) {
            int v = heap.remove();
            if (settled[v] == round) {
                continue;
            }
            settled[v] = round;
            wanted -= sought[v] == round ? 1 : 0;
            for (int at = graph.first(v); at < graph.first(v + 1); at++) {
                int e = graph.edgeAt(at);
                int u = graph.neighbourAt(at);
                if (graph.positive(e) && settled[u] != round) {
                    double far = distance[v] + Math.max(0, value[e]) + STEP;
                    if (far < distance[u]) {
                        distance[u] = far;
                        by[u] = e;
                        heap.add(far, u);
                    }
                }
            }
        }
    }

    private int[] back(int edge, int from) {
        int count = 1;
        for (int v = graph.other(edge, from); v != from; v = graph.other(by[v], v)) {
            count++;
        }
        int[] cycle = new int[count];
        cycle[0] = edge;
        int at = 1;
        for (int v = graph.other(edge, from); v != from; v = graph.other(by[v], v)) {
            cycle[at++] = by[v];
        }
        return cycle;
    }
}
