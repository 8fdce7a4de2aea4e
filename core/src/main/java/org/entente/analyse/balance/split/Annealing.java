package org.entente.analyse.balance.split;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Good splits by simulated annealing (Kirkpatrick, Gelatt &amp; Vecchi 1983) on single moves, ended by steepest descent. The same seed gives
 * the same split. O(sweeps · edges).
 */
final class Annealing {
    /** Vertices moved while looking for a split of a whole block. */
    static final long ROOT_WORK = 60_000_000;
    /** The same for a part of the search. */
    static final long NODE_WORK = 2_000_000;

    /** The same before the first, cheap proof is tried. */
    static final long QUICK_WORK = 400_000;

    private static final int MOST_RUNS = 20;
    private static final int LEAST_RUNS = 3;
    private static final int SWEEPS = 2000;
    /** Heat at the start, in mean weights, for graphs with few edges per vertex. */
    private static final double HEAT = 2;

    private final SignedGraph graph;
    private final boolean[] second;
    /** What moving a vertex to the other side saves; below 0 where it costs. */
    private final long[] gain;

    private Annealing(SignedGraph graph, BitSet start) {
        this.graph = graph;
        second = new boolean[graph.size()];
        gain = new long[graph.size()];
        start.stream().forEach(v -> second[v] = true);
        for (int e = 0; e < graph.edges(); e++) {
            long saved = frustrated(e) ? graph.cost(e) : -graph.cost(e);
            gain[graph.a(e)] += saved;
            gain[graph.b(e)] += saved;
        }
    }

    private boolean frustrated(int edge) {
        return (second[graph.a(edge)] == second[graph.b(edge)]) != graph.positive(edge);
    }

    /** The best split of several runs from random starts, the first of equals. */
    static BitSet best(SignedGraph graph, long work) {
        double weight = 0;
        for (int e = 0; e < graph.edges(); e++) {
            weight += graph.cost(e);
        }
        double heat = weight / graph.edges() * Math.max(HEAT, 0.7 * Math.sqrt(2.0 * graph.edges() / graph.size()));
        int sweeps = (int) Math.min(SWEEPS, Math.max(20, work / LEAST_RUNS / graph.size()));
        int runs = (int) Math.max(LEAST_RUNS, Math.min(MOST_RUNS, work / ((long) sweeps * graph.size())));
        BitSet best = new BitSet();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            BitSet split = run(graph, random(graph, i), heat, sweeps, i);
            long cost = graph.frustration(split);
            if (cost < least) {
                least = cost;
                best = split;
            }
        }
        return best;
    }

    /** Moves from a split on while that saves something. */
    static BitSet descend(SignedGraph graph, BitSet start) {
        return run(graph, start, 0, 0, 0);
    }

    /** The best split met on the way down from a random start, or from {@code start} at low heat. */
    static BitSet run(SignedGraph graph, BitSet start, double heat, int sweeps, long seed) {
        Annealing run = new Annealing(graph, start);
        return run.cool(heat, sweeps, new SplittableRandom(seed));
    }

    static BitSet random(SignedGraph graph, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BitSet result = new BitSet();
        for (int v = 0; v < graph.size(); v++) {
            result.set(v, random.nextBoolean());
        }
        return result;
    }

    private BitSet cool(double heat, int sweeps, SplittableRandom random) {
        int n = graph.size();
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double temperature = heat * (1 - (double) sweep / sweeps);
            for (int i = 0; i < n; i++) {
                int v = random.nextInt(n);
                if (gain[v] >= 0 || (temperature > 0 && random.nextDouble() < Math.exp(gain[v] / temperature))) {
                    move(v);
                }
            }
        }
        descend();
        BitSet result = new BitSet(n);
        for (int v = 0; v < n; v++) {
            result.set(v, second[v]);
        }
        return result;
    }

    private void descend() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int v = 0; v < gain.length; v++) {
                if (gain[v] > 0) {
                    move(v);
                    moved = true;
                }
            }
        }
    }

    private void move(int v) {
        gain[v] = -gain[v];
        boolean now = !second[v];
        second[v] = now;
        for (int p = graph.first(v); p < graph.first(v + 1); p++) {
            int u = graph.neighbourAt(p);
            long weight = graph.weight(graph.edgeAt(p));
            gain[u] += 2 * (now == second[u] ? -weight : weight);
        }
    }
}
