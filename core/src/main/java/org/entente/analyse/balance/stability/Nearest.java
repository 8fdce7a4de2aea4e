package org.entente.analyse.balance.stability;

import java.util.BitSet;
import java.util.Optional;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * The best split of a graph that lies nearest to a given one. Every cost is made so large that one vertex more, the anchor, can be
 * tied to the old side of every other at a cost of 1 each, which counts only between equally good splits.
 */
final class Nearest {
    private final SignedGraph graph;
    private final BitSet old;
    private final Components components;

    Nearest(SignedGraph graph, BitSet old) {
        this.graph = graph;
        this.old = old;
        components = Components.of(graph);
    }

    /**
     * The vertices that change sides, seen from the larger part of each component; empty where that was not proven.
     *
     * @param touched vertices in whose components the old split is not known to be best
     */
    Optional<BitSet> movers(BitSet touched, Optimum optimum) {
        BitSet open = new BitSet();
        touched.stream().map(components::of).forEach(open::set);
        int anchor = graph.size();
        Draft draft = new Draft(graph.size() + 1);
        for (int e = 0; e < graph.edges(); e++) {
            if (open.get(components.of(graph.a(e)))) {
                draft.add(graph.a(e), graph.b(e), Math.multiplyExact(graph.weight(e), anchor + 1L));
            }
        }
        for (int v = 0; v < graph.size(); v++) {
            if (open.get(components.of(v))) {
                draft.add(v, anchor, old.get(v) ? -1 : 1);
            }
        }
        return optimum.of(draft.graph(), old).map(placement -> {
            BitSet now = placement.second();
            BitSet moved = new BitSet();
            for (int v = 0; v < graph.size(); v++) {
                moved.set(v, open.get(components.of(v)) && (now.get(v) != now.get(anchor)) != old.get(v));
            }
            return seenFromTheLarger(moved);
        });
    }

    /** Turns over components of which more than half move, or half with their lowest vertex. */
    private BitSet seenFromTheLarger(BitSet moved) {
        int[] excess = new int[components.count()];
        int[] lowest = new int[components.count()];
        for (int v = graph.size() - 1; v >= 0; v--) {
            excess[components.of(v)] += moved.get(v) ? 1 : -1;
            lowest[components.of(v)] = v;
        }
        BitSet result = new BitSet(graph.size());
        for (int v = 0; v < graph.size(); v++) {
            int c = components.of(v);
            boolean turned = excess[c] > 0 || (excess[c] == 0 && moved.get(lowest[c]));
            result.set(v, moved.get(v) != turned);
        }
        return result;
    }
}
