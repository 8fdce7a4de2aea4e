package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Two groups: cycles with an odd number of negative edges (Harary 1953), as shortest ways from a vertex to itself on the other sheet of
 * the signed double cover, where a negative edge changes the sheet. O(vertices · edges · log vertices).
 */
final class OddCycles implements Cuts {
    private static final double SHORT = 1e-4;
    private static final double STEP = 1e-7;

    private final SignedGraph graph;
    private final double[] distance;
    private final int[] by;
    private final Heap heap = new Heap();

    OddCycles(SignedGraph graph) {
        this.graph = graph;
        distance = new double[2 * graph.size()];
        by = new int[2 * graph.size()];
    }

    @Override
    public List<int[]> below(double[] value, Deadline deadline) {
        TreeSet<int[]> result = new TreeSet<>(Arrays::compare);
        for (int v = 0; v < graph.size() && !deadline.over(); v++) {
            if (reach(v, value)) {
                result.add(back(v));
            }
        }
        return new ArrayList<>(result);
    }

    /** State 2v is vertex v on the sheet of the start, 2v + 1 on the other. */
    private boolean reach(int from, double[] value) {
        Arrays.fill(distance, Double.MAX_VALUE);
        heap.clear();
        distance[2 * from] = 0;
        heap.add(0, 2 * from);
        while (!heap.isEmpty() && heap.nearest() < 1 - SHORT) {
            double far = heap.nearest();
            int state = heap.remove();
            if (state == 2 * from + 1) {
                return true;
            }
            if (far > distance[state]) {
                continue;
            }
            int v = state / 2;
            for (int at = graph.first(v); at < graph.first(v + 1); at++) {
                int e = graph.edgeAt(at);
                int next = 2 * graph.neighbourAt(at) + (graph.positive(e) ? state % 2 : 1 - state % 2);
                double there = far + Math.max(0, value[e]) + STEP;
                if (there < distance[next]) {
                    distance[next] = there;
                    by[next] = e;
                    heap.add(there, next);
                }
            }
        }
        return false;
    }

    /** The edges of the walk, each once: the odd cycle is among them. */
    private int[] back(int from) {
        List<Integer> edges = new ArrayList<>();
        for (int state = 2 * from + 1; state != 2 * from; ) {
            int e = by[state];
            edges.add(e);
            state = 2 * graph.other(e, state / 2) + (graph.positive(e) ? state % 2 : 1 - state % 2);
        }
        return edges.stream().mapToInt(e -> e).sorted().distinct().toArray();
    }
}
