package org.entente.analyse.balance.split;

import java.util.BitSet;
import org.entente.analyse.balance.graph.NativeSolver;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * What can be proven of one graph without branching.
 *
 * @param bound no split costs less
 * @param split the best one met
 * @param pair two vertices to branch on
 */
record Bounds(double bound, BitSet split, int[] pair) {
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
        Bounds result = new Bounds(packing.bound(), split, heaviest(graph));
        System.out.printf(
                "      packing n=%d m=%d bound=%.3f cost=%.3f%n",
                graph.size(), graph.edges(), result.bound() / unit, cost / unit);
        boolean small = graph.size() <= MOST_VECTORS;
        boolean dense = 2L * graph.edges() > (long) DENSE * graph.size();
        if (result.bound() <= enough && NativeSolver.available() && !(dense && graph.size() <= LARGE)) {
            CycleCuts.Outcome cycles = new CycleCuts(graph, split, enough, effort).run(packing.cycles(), unit, !small);
            result = new Bounds(Math.max(result.bound(), cycles.bound()), split, undecided(graph, cycles.fractions()));
            System.out.printf("      cycles bound=%.3f%n", result.bound() / unit);
        }
        if (result.bound() <= enough && small && !effort.spent()) {
            VectorCuts.Outcome vectors = VectorCuts.run(graph, split, unit, granule, cost, effort);
            result = new Bounds(
                    Math.max(result.bound(), vectors.bound()), vectors.split(), undecided(graph, vectors.products()));
        }
        if (result.bound() <= enough && !small && dense && graph.size() <= LARGE && !effort.spent()) {
            VectorCuts.Outcome vectors = VectorCuts.plain(graph, split, unit);
            result = new Bounds(Math.max(result.bound(), vectors.bound()), vectors.split(), result.pair());
        }
        return result;
    }

    /** Whether branching has a chance: a small graph, or a gap that some decisions may close. */
    boolean worthBranching(SignedGraph graph, long cost) {
        return graph.size() <= MOST_VECTORS || cost - bound < SMALL_GAP * cost;
    }

    private static int[] heaviest(SignedGraph graph) {
        int best = 0;
        for (int e = 1; e < graph.edges(); e++) {
            best = graph.cost(e) > graph.cost(best) ? e : best;
        }
        return graph.edges() == 0 ? new int[] {0, 0} : new int[] {graph.a(best), graph.b(best)};
    }

    private static int[] undecided(SignedGraph graph, double[] fractions) {
        int[] best = heaviest(graph);
        double most = 0;
        for (int e = 0; e < fractions.length; e++) {
            double doubt = Math.min(fractions[e], 1 - fractions[e]) * reach(graph, graph.a(e), graph.b(e));
            if (doubt > most) {
                most = doubt;
                best = new int[] {graph.a(e), graph.b(e)};
            }
        }
        return best;
    }

    private static int[] undecided(SignedGraph graph, double[][] products) {
        int[] best = heaviest(graph);
        double most = 0;
        for (int i = 1; i < products.length; i++) {
            for (int j = 0; j < i; j++) {
                double doubt = (1 - Math.abs(products[i][j])) * reach(graph, i, j);
                if (doubt > most) {
                    most = doubt;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private static double reach(SignedGraph graph, int a, int b) {
        return Math.sqrt((double) graph.degree(a) * graph.degree(b));
    }
}
