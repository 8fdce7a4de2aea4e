package org.entente.analyse.balance.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Finds the shortest odd cycle through a vertex, where an edge taken as satisfied is y long and one taken as frustrated 1 - y: a
 * shortest path in the signed double cover from the vertex to its copy on the other sheet (Barahona &amp; Mahjoub 1986). The cover looks
 * the same from both ends, so half the way is enough: Dijkstra runs to length 1/2, and an edge that joins two labels of the two
 * sheets closes a cycle. {@code hop} is added to each edge, so that of cycles about as short those with few edges are found, and
 * only a small part of the graph is looked at. O(edges · log) per vertex, mostly far less.
 */
final class CycleSearch {
    private final SignedGraph graph;
    private final double[] y;
    private final double hop;
    /** State 2v is vertex v on the sheet of the start, 2v + 1 on the other. */
    private final double[] distance;

    private final int[] cameFrom;
    private final int[] cameBy;
    /** The edge at the start over which a state was reached. */
    private final int[] branch;

    private final Map<Integer, Closing> closings = new LinkedHashMap<>();
    private final boolean[] settled;
    private final int[] touched;
    private int touches;
    private final StateHeap heap;

    CycleSearch(SignedGraph graph, double[] y, double hop) {
        this.graph = graph;
        this.y = y;
        this.hop = hop;
        int states = 2 * graph.size();
        distance = new double[states];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        cameFrom = new int[states];
        cameBy = new int[states];
        branch = new int[states];
        settled = new boolean[states];
        touched = new int[states];
        heap = new StateHeap(distance);
    }

    /**
     * Adds, for each edge at {@code start}, the shortest odd cycle found that begins with it, if it is shorter than 1, hops included.
     *
     * @param modes 1 where no edge may be taken as frustrated, else 2
     */
    void find(int start, int modes, List<OddCycle> found) {
        closings.clear();
        label(2 * start, 0, -1, -1, -1);
        while (!heap.isEmpty()) {
            int state = heap.removeLeast();
            double here = distance[state];
            if (2 * here >= 1) {
                break;
            }
            settled[state] = true;
            int vertex = state >> 1;
            int cameEdge = cameBy[state] < 0 ? -1 : cameBy[state] >> 1;
            for (int p = graph.first(vertex); p < graph.first(vertex + 1); p++) {
                int u = graph.neighbourAt(p);
                int edge = graph.edgeAt(p);
                if (edge == cameEdge) {
                    continue;
                }
                int flip = graph.positive(edge) ? 0 : 1;
                for (int mode = 0; mode < modes; mode++) {
                    double length = here + hop + (mode == 0 ? y[edge] : 1 - y[edge]);
                    if (length >= 1) {
                        continue;
                    }
                    int next = 2 * u + ((state & 1) ^ flip ^ mode);
                    int twin = next ^ 1;
                    if (settled[twin] && length + distance[twin] < 1 && cameBy[twin] >> 1 != edge) {
                        int by = 2 * edge + mode;
                        close(length + distance[twin], state, twin, by, branch[state] < 0 ? edge : branch[state]);
                        close(length + distance[twin], state, twin, by, branch[twin] < 0 ? edge : branch[twin]);
                    }
                    if (2 * length < 1 && length < distance[next]) {
                        label(next, length, state, 2 * edge + mode, branch[state] < 0 ? edge : branch[state]);
                    }
                }
            }
        }
        Set<OddCycle> distinct = new LinkedHashSet<>();
        for (Closing closing : closings.values()) {
            trace(closing.a(), closing.b(), closing.by()).ifPresent(distinct::add);
        }
        found.addAll(distinct);
        reset();
    }

    private record Closing(double length, int a, int b, int by) {}

    private void close(double length, int a, int b, int by, int branchEdge) {
        Closing before = closings.get(branchEdge);
        if (before == null || length < before.length()) {
            closings.put(branchEdge, new Closing(length, a, b, by));
        }
    }

    private void label(int state, double length, int from, int by, int branchEdge) {
        if (distance[state] == Double.POSITIVE_INFINITY) {
            touched[touches++] = state;
        }
        distance[state] = length;
        cameFrom[state] = from;
        cameBy[state] = by;
        branch[state] = branchEdge;
        heap.put(state);
    }

    private void reset() {
        for (int i = 0; i < touches; i++) {
            distance[touched[i]] = Double.POSITIVE_INFINITY;
            settled[touched[i]] = false;
        }
        touches = 0;
        heap.clear();
    }

    /** The closed walk root - a - edge - b - root, cut down to a simple odd cycle; empty where none is left. */
    private Optional<OddCycle> trace(int a, int b, int closing) {
        List<Integer> edges = new ArrayList<>();
        List<Integer> vertices = new ArrayList<>();
        for (int s = a; cameFrom[s] >= 0; s = cameFrom[s]) {
            edges.add(0, cameBy[s]);
            vertices.add(0, cameFrom[s] >> 1);
        }
        edges.add(closing);
        vertices.add(a >> 1);
        for (int s = b; cameFrom[s] >= 0; s = cameFrom[s]) {
            edges.add(cameBy[s]);
            vertices.add(s >> 1);
        }
        return simple(vertices, edges);
    }

    /** Walks on; where a vertex comes again, an odd loop is the cycle, an even one is cut out. */
    private Optional<OddCycle> simple(List<Integer> vertices, List<Integer> edges) {
        Map<Integer, Integer> at = new HashMap<>();
        List<Integer> path = new ArrayList<>();
        List<Integer> on = new ArrayList<>();
        for (int i = 0; i <= vertices.size(); i++) {
            int vertex = vertices.get(i % vertices.size());
            Integer before = at.get(vertex);
            if (before != null) {
                List<Integer> loop = path.subList(before, path.size());
                if (odd(loop)) {
                    return Optional.of(cycle(loop));
                }
                loop.clear();
                List<Integer> cut = on.subList(before + 1, on.size());
                cut.forEach(at::remove);
                cut.clear();
            } else {
                at.put(vertex, on.size());
                on.add(vertex);
            }
            if (i < vertices.size()) {
                path.add(edges.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean odd(List<Integer> loop) {
        int parity = 0;
        for (int step : loop) {
            parity ^= (graph.positive(step >> 1) ? 0 : 1) ^ (step & 1);
        }
        return parity == 1;
    }

    private static OddCycle cycle(List<Integer> loop) {
        return new OddCycle(
                loop.stream().filter(s -> (s & 1) == 0).mapToInt(s -> s >> 1).toArray(),
                loop.stream().filter(s -> (s & 1) == 1).mapToInt(s -> s >> 1).toArray());
    }
}
