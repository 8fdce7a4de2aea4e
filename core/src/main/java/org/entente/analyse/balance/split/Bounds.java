package org.entente.analyse.balance.split;

import java.util.BitSet;
import org.entente.analyse.balance.graph.NativeSolver;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * What can be proven of one graph without branching.
 *
 * @param bound no split costs less
 * @param split the best one met
 * @param one of two vertices to branch on
 * @param other the other one
 */
record Bounds(double bound, BitSet split, int one, int other) {
    /** Up to here, a matrix of all pairs is not too large. */
    static final int MOST_VECTORS = 700;
    /** Up to here, a matrix of all pairs still fits and can be decomposed once. */
    private static final int LARGE = 5000;
    /** A share of the cost. */
    private static final double SMALL_GAP = 0.005;
    /** With more edges per vertex than this, cycles are too many and vectors do better. */
    private static final int DENSE = 30;

    /**
     * Cheapest proof first: disjoint cycles, then the cycle program where the graph is sparse, then vectors.
     *
     * @param cost of the best split known anywhere, less what this graph does not account for
     */
    static Bounds of(SignedGraph graph, BitSet split, double unit, long granule, long cost, Effort effort) {
        double enough = cost - granule + 1e-6 * unit;
        CyclePacking packing = CyclePacking.of(graph, split, cost, effort);
        Bounds result = along(graph, (double) packing.bound(), split, heaviest(graph));
        System.out.printf(
                "      packing n=%d m=%d bound=%.3f cost=%.3f%n",
                graph.size(), graph.edges(), result.bound() / unit, cost / unit);
        boolean small = graph.size() <= MOST_VECTORS;
        boolean dense = 2L * graph.edges() > (long) DENSE * graph.size();
        if (result.bound() <= enough && NativeSolver.available() && !(dense && graph.size() <= LARGE)) {
            CycleCuts.Outcome cycles = new CycleCuts(graph, split, enough, effort).run(packing.cycles(), unit, !small);
            result = along(
                    graph,
                    Math.max(result.bound(), cycles.bound()),
                    split,
                    cycles.undecided().orElse(heaviest(graph)));
            System.out.printf("      cycles bound=%.3f%n", result.bound() / unit);
        }
        if (result.bound() <= enough && small && !effort.spent()) {
            VectorCuts.Outcome vectors = VectorCuts.run(graph, split, unit, granule, cost, effort);
            result = new Bounds(
                    Math.max(result.bound(), vectors.bound()), vectors.split(), vectors.one(), vectors.other());
        }
        if (result.bound() <= enough && !small && dense && graph.size() <= LARGE && !effort.spent()) {
            VectorCuts.Outcome vectors = VectorCuts.plain(graph, split, unit);
            result = new Bounds(
                    Math.max(result.bound(), vectors.bound()), vectors.split(), result.one(), result.other());
        }
        return result;
    }

    /** Whether branching has a chance: a small graph, or a gap that some decisions may close. */
    boolean worthBranching(SignedGraph graph, long cost) {
        return graph.size() <= MOST_VECTORS || cost - bound < SMALL_GAP * cost;
    }

    private static Bounds along(SignedGraph graph, double bound, BitSet split, int edge) {
        return new Bounds(bound, split, graph.a(edge), graph.b(edge));
    }

    private static int heaviest(SignedGraph graph) {
        int best = 0;
        for (int e = 1; e < graph.edges(); e++) {
            best = graph.cost(e) > graph.cost(best) ? e : best;
        }
        return best;
    }
}
