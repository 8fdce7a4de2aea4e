package org.entente.analyse.balance.ways;

import java.util.BitSet;
import java.util.Optional;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.SignedGraph;

/** The edges that some best splits frustrate and others do not: where there is none, there is but one best split. */
public final class OpenEdges {
    private OpenEdges() {}

    /** All open edges; see {@link #of(SignedGraph, BitSet, BitSet, Optimum)}. */
    public static Optional<BitSet> of(SignedGraph graph, BitSet second, Optimum optimum) {
        BitSet all = new BitSet(graph.edges());
        all.set(0, graph.edges());
        return of(graph, second, all, optimum);
    }

    /**
     * The open edges among those asked for. Costs are made so large that a reward of 1 for every edge asked for that is not as in the
     * given split decides between equally good splits only; so the optimum is the best split with most edges that were not known
     * to be open. Repeated, without rewards for those found, until there are no more: one solve where there are none, at most
     * one more per open edge, mostly far fewer.
     *
     * @param second the second side of a best split
     * @param among edges asked for
     * @return empty where one of the solves was not proven
     */
    public static Optional<BitSet> of(SignedGraph graph, BitSet second, BitSet among, Optimum optimum) {
        BitSet open = new BitSet(graph.edges());
        BitSet left = (BitSet) among.clone();
        while (!left.isEmpty()) {
            Optional<BitSet> other =
                    optimum.of(rewarded(graph, second, left), second).map(placement -> placement.second());
            if (other.isEmpty()) {
                return Optional.empty();
            }
            BitSet found = new BitSet(graph.edges());
            left.stream()
                    .filter(e -> graph.frustrated(e, second) != graph.frustrated(e, other.get()))
                    .forEach(found::set);
            if (found.isEmpty()) {
                break;
            }
            open.or(found);
            left.andNot(found);
        }
        return Optional.of(open);
    }

    private static SignedGraph rewarded(SignedGraph graph, BitSet second, BitSet left) {
        Draft draft = new Draft(graph.size());
        long scale = graph.edges() + 1L;
        for (int e = 0; e < graph.edges(); e++) {
            int reward = !left.get(e) ? 0 : graph.frustrated(e, second) ? 1 : -1;
            long cost = Math.multiplyExact(graph.cost(e), scale) + reward;
            draft.add(graph.a(e), graph.b(e), graph.positive(e) ? cost : -cost);
        }
        return draft.graph();
    }
}
