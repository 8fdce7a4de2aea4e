package org.entente.analyse.balance.factions;

import org.entente.analyse.balance.graph.SignedGraph;

/** One block: a good grouping first, then as much of a proof as the time allows. */
final class CoreSearch {
    private int[] group;
    private long bound;

    CoreSearch(SignedGraph graph, int limit, Deadline deadline, Means means) {
        Packing packing = Packing.of(graph, deadline);
        bound = packing.bound();
        group = Annealing.improve(graph, limit, new int[graph.size()], 1, bound, deadline);
        boolean small = graph.size() <= TryAll.VERTICES && (means == Means.ALL || means == Means.NO_PROGRAMS);
        if (small && bound < Moves.cost(graph, group)) {
            group = TryAll.best(graph, limit, group);
            bound = Moves.cost(graph, group);
        }
    }

    int[] group() {
        return group;
    }

    long bound() {
        return bound;
    }
}
