package org.entente.analyse.balance.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Graphs for tests, and what looking at every split of them finds. */
public final class SmallGraphs {
    /** Looks at every split: slow, and right. */
    public static final Optimum BRUTE_FORCE =
            (graph, start) -> Optional.of(best(graph).get(0));

    private SmallGraphs() {}

    /** Up to {@code size} vertices, weights up to {@code weight} either way, of any density and enmity. */
    public static SignedGraph random(Random random, int size, int weight) {
        int vertices = 1 + random.nextInt(size);
        double density = random.nextDouble();
        double enmity = random.nextDouble();
        Draft draft = new Draft(vertices);
        for (int a = 0; a < vertices; a++) {
            for (int b = a + 1; b < vertices; b++) {
                if (random.nextDouble() < density) {
                    long cost = 1L + random.nextInt(weight);
                    boolean turned = random.nextBoolean();
                    draft.add(turned ? b : a, turned ? a : b, random.nextDouble() < enmity ? -cost : cost);
                }
            }
        }
        return draft.graph();
    }

    /** All splits of least cost, each with vertices without edges and the lowest vertex of each component on the first side. */
    public static List<Placement> best(SignedGraph graph) {
        Components components = Components.of(graph);
        List<Integer> free = new ArrayList<>();
        BitSet met = new BitSet();
        for (int v = 0; v < graph.size(); v++) {
            if (met.get(components.of(v))) {
                free.add(v);
            }
            met.set(components.of(v));
        }
        List<Placement> best = new ArrayList<>();
        for (long split = 0; split < 1L << free.size(); split++) {
            BitSet second = new BitSet();
            for (int i = 0; i < free.size(); i++) {
                second.set(free.get(i), ((split >> i) & 1) == 1);
            }
            long cost = graph.frustration(second);
            if (!best.isEmpty() && cost < best.get(0).cost()) {
                best.clear();
            }
            if (best.isEmpty() || cost == best.get(0).cost()) {
                best.add(new Placement(second, cost));
            }
        }
        return best;
    }

    /** The graph without some edges. */
    public static SignedGraph without(SignedGraph graph, BitSet edges) {
        Draft draft = new Draft(graph.size());
        for (int e = 0; e < graph.edges(); e++) {
            if (!edges.get(e)) {
                draft.add(graph, e);
            }
        }
        return draft.graph();
    }

    /** The edges of some vertices. */
    public static BitSet edgesAt(SignedGraph graph, List<Integer> vertices) {
        BitSet result = new BitSet();
        for (int e = 0; e < graph.edges(); e++) {
            result.set(e, vertices.contains(graph.a(e)) || vertices.contains(graph.b(e)));
        }
        return result;
    }

    /** The weight between two vertices, 0 for no edge. */
    public static long weight(SignedGraph graph, int a, int b) {
        for (int e = 0; e < graph.edges(); e++) {
            if (Math.min(graph.a(e), graph.b(e)) == Math.min(a, b)
                    && Math.max(graph.a(e), graph.b(e)) == Math.max(a, b)) {
                return graph.weight(e);
            }
        }
        return 0;
    }

    /** For messages: {@code seed 7: 0-1:+3 1-2:-1}. */
    public static String describe(long seed, SignedGraph graph) {
        StringBuilder result = new StringBuilder("seed " + seed + ", " + graph.size() + " vertices:");
        for (int e = 0; e < graph.edges(); e++) {
            result.append(' ').append(graph.a(e)).append('-').append(graph.b(e)).append(':');
            result.append(graph.positive(e) ? "+" : "").append(graph.weight(e));
        }
        return result.toString();
    }
}
