package org.entente.analyse.balance.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Makes a signed graph smaller without losing a best split (Hüffner, Betzler &amp; Niedermeier 2010, "Separator-based data reduction
 * for signed graph balancing", J. Comb. Optim. 20:335; Lange, Andres &amp; Swoboda 2019, "Combinatorial persistency criteria for
 * multicut and max-cut", CVPR). The cost of a split is {@code constant + sum of w(e) over edges e whose ends stand apart}, w above 0
 * for friends and below for enemies: a form in which edges between the same two vertices simply add up.
 *
 * <ul>
 *   <li>A vertex with one edge, or with an edge that outweighs all its others together, stands as that edge wants.
 *   <li>A vertex with two edges becomes one edge between its neighbours, one with three a triangle of edges: the cost of its better
 *       side depends on its neighbours' sides in a way that these edges state exactly.
 * </ul>
 *
 * Each step is undone in turn to give back a split of the whole. O(edges · log) for sparse graphs.
 */
final class Reducer {
    private final List<Map<Integer, Long>> ties = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final BitSet gone = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final BitSet queued = new BitSet();
    private long constant;

    /** A vertex taken out: it follows its neighbours as they stand, whoever pulls harder. */
    private static final class Step {
        private final int vertex;
        private final int[] neighbours;
        private final long[] weights;

        Step(int vertex, int[] neighbours, long[] weights) {
            this.vertex = vertex;
            this.neighbours = neighbours;
            this.weights = weights;
        }
    }

    private Reducer(SignedGraph graph, long scale) {
        for (int v = 0; v < graph.size(); v++) {
            ties.add(new HashMap<>());
        }
        for (int e = 0; e < graph.edges(); e++) {
            long weight = Math.multiplyExact(graph.weight(e), scale);
            add(graph.a(e), graph.b(e), weight);
            constant += Math.max(0, -weight);
        }
    }

    /** Reduces a graph whose weights are multiplied by {@code scale}, a power of two that leaves room for halves. */
    static Reducer reduce(SignedGraph graph, long scale) {
        Reducer reducer = new Reducer(graph, scale);
        for (int v = 0; v < graph.size(); v++) {
            reducer.touch(v);
        }
        reducer.run();
        return reducer;
    }

    private void touch(int vertex) {
        if (!gone.get(vertex) && !queued.get(vertex)) {
            queued.set(vertex);
            open.add(vertex);
        }
    }

    private void run() {
        while (!open.isEmpty()) {
            int vertex = open.remove();
            queued.clear(vertex);
            if (!gone.get(vertex)) {
                reduce(vertex);
            }
        }
    }

    private void reduce(int vertex) {
        Map<Integer, Long> own = ties.get(vertex);
        if (own.size() <= 2 || (own.size() == 3 && evenTriangle(own))) {
            takeOut(vertex);
            return;
        }
        long total = 0;
        int strongest = -1;
        long most = 0;
        for (Map.Entry<Integer, Long> tie : own.entrySet()) {
            long size = Math.abs(tie.getValue());
            total += size;
            if (size > most || (size == most && tie.getKey() < strongest)) {
                most = size;
                strongest = tie.getKey();
            }
        }
        if (2 * most >= total) {
            merge(vertex, strongest);
        }
    }

    private void add(int a, int b, long weight) {
        addOneWay(a, b, weight);
        addOneWay(b, a, weight);
    }

    private void addOneWay(int from, int to, long weight) {
        long sum = ties.get(from).getOrDefault(to, 0L) + weight;
        if (sum == 0) {
            ties.get(from).remove(to);
        } else {
            ties.get(from).put(to, sum);
        }
    }

    private void remember(int vertex, Map<Integer, Long> own) {
        int[] neighbours = own.keySet().stream().mapToInt(i -> i).sorted().toArray();
        long[] weights = new long[neighbours.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = own.getOrDefault(neighbours[i], 0L);
        }
        steps.add(new Step(vertex, neighbours, weights));
    }

    private Step cutOff(int vertex) {
        Map<Integer, Long> own = ties.get(vertex);
        remember(vertex, own);
        own.keySet().forEach(u -> {
            ties.get(u).remove(vertex);
            touch(u);
        });
        ties.set(vertex, Map.of());
        gone.set(vertex);
        return steps.get(steps.size() - 1);
    }

    private boolean evenTriangle(Map<Integer, Long> own) {
        long[] w = own.values().stream().mapToLong(i -> i).toArray();
        long[] f = {
            least(0, w[0] + w[1] + w[2]), least(w[0], w[1] + w[2]), least(w[1], w[0] + w[2]), least(w[2], w[0] + w[1])
        };
        return (f[0] + f[1] + f[2] + f[3]) % 2 == 0;
    }

    private static long least(long a, long b) {
        return Math.min(a, b);
    }

    /** Takes out a vertex with at most three edges; its better side given theirs, as edges among them. */
    private void takeOut(int vertex) {
        Step step = cutOff(vertex);
        int[] n = step.neighbours;
        long[] w = step.weights;
        switch (n.length) {
            case 0 -> {}
            case 1 -> constant += least(0, w[0]);
            case 2 -> {
                long same = least(0, w[0] + w[1]);
                constant += same;
                join(n[0], n[1], least(w[0], w[1]) - same);
            }
            default -> {
                long same = least(0, w[0] + w[1] + w[2]);
                long first = least(w[0], w[1] + w[2]);
                long second = least(w[1], w[0] + w[2]);
                long third = least(w[2], w[0] + w[1]);
                constant += same;
                join(n[0], n[1], (first + second - third - same) / 2);
                join(n[0], n[2], (first + third - second - same) / 2);
                join(n[1], n[2], (second + third - first - same) / 2);
            }
        }
    }

    private void join(int a, int b, long weight) {
        if (weight != 0) {
            add(a, b, weight);
        }
        touch(a);
        touch(b);
    }

    /** Joins a vertex to the neighbour whose edge decides where it stands. */
    private void merge(int vertex, int into) {
        long deciding = ties.get(vertex).getOrDefault(into, 0L);
        Map<Integer, Long> own = ties.get(vertex);
        own.keySet().forEach(u -> ties.get(u).remove(vertex));
        steps.add(new Step(vertex, new int[] {into}, new long[] {deciding}));
        ties.set(vertex, Map.of());
        gone.set(vertex);
        constant += deciding < 0 ? deciding : 0;
        for (Map.Entry<Integer, Long> tie : own.entrySet()) {
            if (tie.getKey() != into) {
                constant += deciding < 0 ? tie.getValue() : 0;
                join(into, tie.getKey(), deciding < 0 ? -tie.getValue() : tie.getValue());
            }
        }
        touch(into);
    }

    /** What every split of the rest costs besides its own edges where they stand apart, scaled. */
    long constant() {
        return constant;
    }

    /** The vertices left, ascending. */
    int[] left() {
        BitSet left = new BitSet();
        left.set(0, ties.size());
        left.andNot(gone);
        return left.stream().toArray();
    }

    /** The graph left, its vertices numbered by their place in {@link #left()}. */
    SignedGraph graph() {
        int[] left = left();
        int[] place = new int[ties.size()];
        for (int i = 0; i < left.length; i++) {
            place[left[i]] = i;
        }
        List<int[]> ends = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        for (int v : left) {
            ties.get(v).entrySet().stream()
                    .filter(t -> t.getKey() > v)
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(t -> {
                        ends.add(new int[] {place[v], place[t.getKey()]});
                        weights.add(t.getValue());
                    });
        }
        return SignedGraph.of(
                left.length,
                ends.stream().mapToInt(e -> e[0]).toArray(),
                ends.stream().mapToInt(e -> e[1]).toArray(),
                weights.stream().mapToLong(w -> w).toArray());
    }

    /** What a split of the whole is for the vertices left. */
    BitSet project(BitSet second) {
        BitSet result = new BitSet();
        int[] left = left();
        for (int i = 0; i < left.length; i++) {
            result.set(i, second.get(left[i]));
        }
        return result;
    }

    /** A split of the whole from one of the vertices left: each vertex taken out goes where its neighbours pull it. */
    BitSet lift(BitSet secondOfRest) {
        BitSet second = new BitSet();
        int[] left = left();
        for (int i = 0; i < left.length; i++) {
            second.set(left[i], secondOfRest.get(i));
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            long pull = 0;
            for (int j = 0; j < step.neighbours.length; j++) {
                pull += second.get(step.neighbours[j]) ? step.weights[j] : -step.weights[j];
            }
            second.set(step.vertex, pull > 0);
        }
        return second;
    }
}
