package org.entente.analyse.balance.factions;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/** One block: a good grouping first, then as much of a proof as the time allows. */
final class CoreSearch {
    /** Of the time: for disjoint cycles, then of the rest for annealing, and again where the block is large. */
    private static final double SHARE = 0.25;
    /** Above so many edges linear programs say little in minutes: annealing gets more of the time. */
    private static final int LARGE = 20_000;
    /** How much more. */
    private static final int EFFORT = 8;

    /** Of the most that a linear program could prove: above it, it is not worth its time for large blocks. */
    private static final double WORTH = 0.99;

    private final SignedGraph graph;
    private final int limit;
    private final Means means;
    private final long unit;
    private int[] group;
    private long bound;

    CoreSearch(SignedGraph block, int limit, Deadline deadline, Means means) {
        this.limit = limit;
        this.means = means;
        unit = unit(block);
        graph = scaled(block, unit);
        Packing packing = Packing.of(graph, deadline.share(SHARE));
        bound = packing.bound();
        group = Annealing.improve(graph, limit, new int[graph.size()], 1, bound, deadline.share(SHARE));
        prove(packing, deadline);
    }

    int[] group() {
        return group;
    }

    long bound() {
        return bound * unit;
    }

    private void prove(Packing packing, Deadline deadline) {
        if (bound < Moves.cost(graph, group) && graph.edges() > LARGE) {
            group = Annealing.improve(graph, limit, group, EFFORT, bound, deadline.share(SHARE));
        }
        if (bound >= Moves.cost(graph, group)) {
            return;
        }
        boolean programs = means == Means.ALL || means == Means.PROGRAMS;
        if (graph.size() <= TryAll.VERTICES && (means == Means.ALL || means == Means.NO_PROGRAMS)) {
            group = TryAll.best(graph, limit, group);
            bound = Moves.cost(graph, group);
        } else if (programs && (graph.edges() <= LARGE || limit == 2 || bound < WORTH * halves())) {
            bound = Branching.run(graph, limit, packing.cycles(), group, bound, deadline);
        }
    }

    /**
     * No linear program over cycles with one enmity proves more than this: half of every friendship, which is enough for all cycles, for
     * each holds two friendships or more.
     */
    private long halves() {
        long friends = 0;
        for (int e = 0; e < graph.edges(); e++) {
            friends += Math.max(0, graph.weight(e));
        }
        return (friends + 1) / 2;
    }

    /** What all weights are multiples of. */
    private static long unit(SignedGraph graph) {
        BigInteger result = BigInteger.ZERO;
        for (int e = 0; e < graph.edges(); e++) {
            result = result.gcd(BigInteger.valueOf(graph.cost(e)));
        }
        return Math.max(1, result.longValueExact());
    }

    private static SignedGraph scaled(SignedGraph graph, long unit) {
        List<long[]> edges = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            edges.add(new long[] {graph.a(e), graph.b(e), graph.weight(e) / unit});
        }
        return Edges.graph(graph.size(), edges);
    }
}
