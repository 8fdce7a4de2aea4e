package org.entente.analyse.balance.split;

import java.util.BitSet;
import org.entente.analyse.balance.graph.NativeSolver;
import org.entente.analyse.balance.graph.SignedGraph;

/** What can be proven of one graph without branching: the cheapest proof first. */
final class Bounds {
    /** Up to here, triangles of all vertices are looked at. */
    static final int MOST_TRIANGLES = 700;
    /** Up to here, a matrix of all pairs still fits and can be decomposed once. */
    private static final int MOST_VECTORS = 5000;
    /** A share of the cost. */
    private static final double SMALL_GAP = 0.005;
    /** With more edges per vertex than this, cycles are too many and vectors do better. */
    private static final int DENSE = 15;

    private final SignedGraph graph;
    private final double unit;
    private final long granule;
    private final Effort effort;
    private final boolean dense;
    private double bound;
    private int one;
    private int other;

    /** Ways to a bound, in the order they are tried. */
    enum Proof {
        /** Disjoint cycles, and the cycle program where the graph is sparse. */
        CYCLES,
        /** The vector program, where the graph is not too large. */
        VECTORS
    }

    Bounds(SignedGraph graph, double unit, long granule, Effort effort) {
        this.graph = graph;
        this.unit = unit;
        this.granule = granule;
        this.effort = effort;
        dense = graph.edges() > (long) DENSE * graph.size();
        branchOn(heaviest());
    }

    /**
     * Raises the bound.
     *
     * @param split a good split
     * @param cost of the best split known anywhere, less what this graph does not account for
     * @return the best split met, often the same
     */
    BitSet prove(Proof proof, BitSet split, long cost) {
        return proof == Proof.CYCLES ? cycles(split, cost) : vectors(split, cost);
    }

    private BitSet cycles(BitSet split, long cost) {
        CyclePacking packing = CyclePacking.of(graph, split, cost, effort);
        raise((double) packing.bound());
        double enough = cost - granule + margin(unit, granule);
        boolean vectorsNext = graph.size() <= (dense ? MOST_VECTORS : MOST_TRIANGLES);
        if (bound <= enough && NativeSolver.available() && !(dense && vectorsNext)) {
            CycleCuts.Outcome cycles =
                    new CycleCuts(graph, split, enough, effort).run(packing.cycles(), unit, !vectorsNext);
            raise(cycles.bound());
            branchOn(cycles.undecided().orElse(heaviest()));
        }
        return split;
    }

    private BitSet vectors(BitSet split, long cost) {
        if (graph.size() > (dense ? MOST_VECTORS : MOST_TRIANGLES) || effort.spent()) {
            return split;
        }
        if (graph.size() > MOST_TRIANGLES) {
            VectorCuts.Outcome vectors = VectorCuts.plain(graph, split, unit, effort);
            raise(vectors.bound());
            return vectors.split();
        }
        VectorCuts.Outcome vectors = VectorCuts.run(graph, split, unit, granule, cost, effort);
        raise(vectors.bound());
        one = vectors.one();
        other = vectors.other();
        return vectors.split();
    }

    /** What a bound must be above more than the next better cost, so that rounding proves nothing. */
    static double margin(double unit, long granule) {
        return Math.min(1e-6 * unit, 0.25 * granule);
    }

    private void raise(double proven) {
        bound = Math.max(bound, proven);
    }

    private void branchOn(int edge) {
        one = graph.a(edge);
        other = graph.b(edge);
    }

    /** Proven: no split costs less. */
    double bound() {
        return bound;
    }

    /** One of two vertices to branch on. */
    int one() {
        return one;
    }

    /** The other one. */
    int other() {
        return other;
    }

    /** Whether branching has a chance: a small graph, or a gap that some decisions may close. */
    boolean worthBranching(long cost) {
        return graph.size() <= MOST_TRIANGLES || (!dense && cost - bound < SMALL_GAP * cost);
    }

    private int heaviest() {
        int best = 0;
        for (int e = 1; e < graph.edges(); e++) {
            best = graph.cost(e) > graph.cost(best) ? e : best;
        }
        return best;
    }
}
