package org.entente.analyse.balance.enemy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analyse.balance.graph.Blocks;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.HeldTie.Counterfactual;

/** What is left of a graph once some vertices are taken out: where two that are tied in it stand in its best splits. */
final class Rest {
    private final BitSet start;
    private final Optimum optimum;
    private final SignedGraph graph;
    private final Blocks blocks;
    private final int[] numberNow;
    private final int[] from;
    private final int[] edgesByBlock;
    private final Map<Integer, Optional<Placement>> solved = new HashMap<>();

    Rest(SignedGraph whole, List<Integer> gone, BitSet start, Optimum optimum) {
        this.start = start;
        this.optimum = optimum;
        BitSet out = new BitSet(whole.size());
        gone.forEach(out::set);
        Draft draft = new Draft(whole.size());
        numberNow = new int[whole.edges()];
        for (int e = 0; e < whole.edges(); e++) {
            if (!out.get(whole.a(e)) && !out.get(whole.b(e))) {
                numberNow[e] = draft.edges();
                draft.add(whole, e);
            }
        }
        graph = draft.graph();
        blocks = Blocks.of(graph);
        from = new int[blocks.count() + 1];
        for (int e = 0; e < graph.edges(); e++) {
            from[blocks.of(e) + 1]++;
        }
        for (int block = 0; block < blocks.count(); block++) {
            from[block + 1] += from[block];
        }
        int[] next = from.clone();
        edgesByBlock = new int[graph.edges()];
        for (int e = 0; e < graph.edges(); e++) {
            edgesByBlock[next[blocks.of(e)]++] = e;
        }
    }

    /** Where the ends of an edge of the whole graph, none of them gone, stand: sides within a block do not depend on others. */
    Counterfactual standing(int edgeOfWhole) {
        int edge = numberNow[edgeOfWhole];
        int block = blocks.of(edge);
        if (from[block + 1] - from[block] == 1) {
            return Counterfactual.ALONE;
        }
        return solved.computeIfAbsent(block, b -> optimum.of(part(b, -1, 0), start))
                .flatMap(best -> standing(edge, block, best))
                .orElse(Counterfactual.UNKNOWN);
    }

    private Optional<Counterfactual> standing(int edge, int block, Placement best) {
        int a = graph.a(edge);
        int b = graph.b(edge);
        boolean together = best.together(a, b);
        Counterfactual only = together ? Counterfactual.TOGETHER : Counterfactual.APART;
        if (best.cost() == 0) {
            return Optional.of(only);
        }
        SignedGraph part = part(block, -1, 0);
        if (movesFreely(part, best.second(), a) || movesFreely(part, best.second(), b)) {
            return Optional.of(Counterfactual.EITHER);
        }
        BitSet turned = best.second();
        turned.flip(a);
        long heavy = 1;
        for (int e = 0; e < part.edges(); e++) {
            heavy += part.cost(e);
        }
        return optimum.of(part(block, edge, together ? -heavy : heavy), turned)
                .map(other -> part.frustration(other.second()) == best.cost() ? Counterfactual.EITHER : only);
    }

    /** Whether one vertex can change sides at no cost. */
    private static boolean movesFreely(SignedGraph part, BitSet second, int vertex) {
        long gain = 0;
        for (int p = part.first(vertex); p < part.first(vertex + 1); p++) {
            int e = part.edgeAt(p);
            gain += part.frustrated(e, second) ? part.cost(e) : -part.cost(e);
        }
        return gain == 0;
    }

    /** The edges of one block, one of them with another weight. */
    private SignedGraph part(int block, int changed, long weight) {
        Draft draft = new Draft(graph.size());
        for (int i = from[block]; i < from[block + 1]; i++) {
            int e = edgesByBlock[i];
            draft.add(graph.a(e), graph.b(e), e == changed ? weight : graph.weight(e));
        }
        return draft.graph();
    }
}
