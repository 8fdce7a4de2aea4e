package org.entente.analyse.balance.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Raises the bound of the cycle program round by round: solve, find odd cycles that the fractions break, add them (Barahona,
 * Jünger &amp; Reinelt 1989; Grötschel, Jünger &amp; Reinelt 1987 for cutting planes on spin glasses, the same problem).
 */
final class CycleCuts {
    private static final double[] HOPS = {0.1, 0.02, 0.003, 0};
    private static final double LEAST_VIOLATION = 1e-4;
    /** A cycle is added only while fewer than this many added in the round share an edge with it. */
    private static final int SHARED = 4;

    private static final int PER_ROUND = 3000;
    /** The simplex method hands over to the first-order one after so many steps. */
    private static final long SIMPLEX_STEPS = 60_000;
    /** Where vectors come next, cycles get no more than this. */
    private static final long FEW_STEPS = 12_000;
    /** Rounds over which the bound must rise to go on. */
    private static final int PATIENCE = 6;
    /** By this share of the gap to the split, at least. */
    private static final double PROGRESS = 0.02;

    private final SignedGraph graph;
    private final int[] starts;
    private final long cost;
    private final double enough;
    private final Effort effort;
    private final int[] uses;

    /**
     * Rounds for one graph.
     *
     * @param split the best split known
     * @param enough stop once the bound is above this
     */
    CycleCuts(SignedGraph graph, BitSet split, double enough, Effort effort) {
        this.graph = graph;
        this.starts = CyclePacking.cover(graph, split);
        this.cost = graph.frustration(split);
        this.enough = enough;
        this.effort = effort;
        this.uses = new int[graph.edges()];
    }

    /**
     * What came of the rounds.
     *
     * @param bound proven
     * @param undecided the edge to branch on; empty where the fractions leave no doubt
     */
    record Outcome(double bound, Optional<Integer> undecided) {
        static Outcome of(CycleProgram program) {
            return new Outcome(program.bound(), program.undecided());
        }
    }

    Outcome run(Iterable<OddCycle> first, double unit, boolean patient) {
        try (CycleProgram simplex = CycleProgram.simplex(graph, unit)) {
            first.forEach(simplex::add);
            if (rounds(simplex, patient ? SIMPLEX_STEPS : FEW_STEPS, patient) || !patient) {
                return Outcome.of(simplex);
            }
            try (CycleProgram other = CycleProgram.firstOrder(graph, unit)) {
                simplex.cycles().forEach(other::add);
                rounds(other, Long.MAX_VALUE, patient);
                return Outcome.of(simplex.bound() > other.bound() ? simplex : other);
            }
        }
    }

    /** False where the solver needs too many steps. */
    private boolean rounds(CycleProgram program, long steps, boolean patient) {
        List<Double> bounds = new ArrayList<>();
        int hop = 0;
        while (hop < HOPS.length) {
            if (effort.spent() || !program.solve(effort.secondsLeft())) {
                return true;
            }
            bounds.add(program.bound());
            if (program.bound() > enough || (!patient && stuck(bounds))) {
                return true;
            }
            if (program.iterations() > steps) {
                return false;
            }
            while (hop < HOPS.length && add(program, HOPS[hop]) == 0) {
                hop++;
            }
        }
        return true;
    }

    private boolean stuck(List<Double> bounds) {
        int n = bounds.size();
        return n > PATIENCE && bounds.get(n - 1) - bounds.get(n - 1 - PATIENCE) < PROGRESS * (cost - bounds.get(n - 1));
    }

    private int add(CycleProgram program, double hop) {
        List<OddCycle> found = new ArrayList<>();
        CycleSearch search = new CycleSearch(graph, program.y(), hop);
        for (int start : starts) {
            if (effort.spent()) {
                return 0;
            }
            search.find(start, 2, found);
        }
        double[] y = program.y();
        found.removeIf(cycle -> cycle.left(y) > 1 - LEAST_VIOLATION);
        found.sort(Comparator.comparingDouble(cycle -> cycle.left(y)));
        Arrays.fill(uses, 0);
        int added = 0;
        for (OddCycle cycle : found) {
            if (added < PER_ROUND && rare(cycle) && program.add(cycle)) {
                added++;
                for (int e : cycle.satisfied()) {
                    uses[e]++;
                }
            }
        }
        return added;
    }

    private boolean rare(OddCycle cycle) {
        for (int e : cycle.satisfied()) {
            if (uses[e] >= SHARED) {
                return false;
            }
        }
        return true;
    }
}
