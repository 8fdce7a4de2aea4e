package org.entente.analyse.balance.factions;

import org.entente.analyse.balance.graph.SignedGraph;

/** One block: a good grouping first, then as much of a proof as the time allows. */
final class CoreSearch {
    /** Of the time: for disjoint cycles, then of the rest for annealing. */
    private static final double SHARE = 0.25;

    private int[] group;
    private long bound;

    CoreSearch(SignedGraph graph, int limit, Deadline deadline, Means means) {
        Packing packing = Packing.of(graph, deadline.share(SHARE));
        bound = packing.bound();
        group = Annealing.improve(graph, limit, new int[graph.size()], 1, bound, deadline.share(SHARE));
        boolean small = graph.size() <= TryAll.VERTICES && (means == Means.ALL || means == Means.NO_PROGRAMS);
        if (bound >= Moves.cost(graph, group)) {
            return;
        }
        if (small) {
            group = TryAll.best(graph, limit, group);
            bound = Moves.cost(graph, group);
        } else if (means == Means.ALL || means == Means.PROGRAMS) {
            bound = Branching.run(graph, limit, packing.cycles(), group, bound, deadline);
        }
    }

    int[] group() {
        return group;
    }

    long bound() {
        return bound;
    }
}
