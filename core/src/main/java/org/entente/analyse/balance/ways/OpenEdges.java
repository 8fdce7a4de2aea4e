package org.entente.analyse.balance.ways;

import java.util.BitSet;
import java.util.Optional;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.SignedGraph;

/** The edges that some best splits frustrate and others do not: where there is none, there is but one best split. */
public final class OpenEdges {
    private OpenEdges() {}

    /**
     * The open edges. Costs are made so large that a reward of 1 for every edge that is not as in the given split decides between
     * equally good splits only; so the optimum is the best split with most edges that were not known to be open. Repeated, without
     * rewards for those found, until there are no more: one solve where the best split is unique, at most one more per open edge,
     * mostly far fewer.
     *
     * @param second the second side of a best split
     * @return empty where one of the solves was not proven
     */
    public static Optional<BitSet> of(SignedGraph graph, BitSet second, Optimum optimum) {
        BitSet open = new BitSet(graph.edges());
        while (true) {
            Optional<BitSet> other =
                    optimum.of(rewarded(graph, second, open), second).map(placement -> placement.second());
            if (other.isEmpty()) {
                return Optional.empty();
            }
            int known = open.cardinality();
            for (int e = 0; e < graph.edges(); e++) {
                if (graph.frustrated(e, second) != graph.frustrated(e, other.get())) {
                    open.set(e);
                }
            }
            if (open.cardinality() == known) {
                return Optional.of(open);
            }
        }
    }

    private static SignedGraph rewarded(SignedGraph graph, BitSet second, BitSet open) {
        Draft draft = new Draft(graph.size());
        long scale = graph.edges() + 1L;
        for (int e = 0; e < graph.edges(); e++) {
            int reward = open.get(e) ? 0 : graph.frustrated(e, second) ? 1 : -1;
            long cost = Math.multiplyExact(graph.cost(e), scale) + reward;
            draft.add(graph.a(e), graph.b(e), graph.positive(e) ? cost : -cost);
        }
        return draft.graph();
    }
}
