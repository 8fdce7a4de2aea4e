package org.entente.analyse.balance.enemy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.analyse.balance.graph.Blocks;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.ways.OpenEdges;
import org.entente.model.HeldTie.Counterfactual;

/** What is left of a graph once some vertices are taken out: where two that are tied in it stand in its best splits. */
final class Rest {
    private final BitSet start;
    private final Optimum optimum;
    private final int[] numberNow;
    private final SignedGraph graph;
    private final Blocks blocks;

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
    }

    /** The ties, none of whose ends is gone, with where their ends stand. Sides within a block do not depend on other blocks. */
    List<Held> standing(List<Held> ties) {
        Map<Integer, List<Held>> byBlock = new TreeMap<>();
        for (Held tie : ties) {
            byBlock.computeIfAbsent(blocks.of(numberNow[tie.edge()]), block -> new ArrayList<>())
                    .add(tie);
        }
        List<Held> result = new ArrayList<>();
        byBlock.forEach((block, inside) -> result.addAll(standing(block, inside)));
        return result;
    }

    private List<Held> standing(int block, List<Held> ties) {
        Draft draft = new Draft(graph.size());
        int[] place = new int[graph.edges()];
        for (int e = 0; e < graph.edges(); e++) {
            if (blocks.of(e) == block) {
                place[e] = draft.edges();
                draft.add(graph, e);
            }
        }
        if (draft.edges() == 1) {
            return ties.stream().map(tie -> tie.with(Counterfactual.ALONE)).toList();
        }
        SignedGraph part = draft.graph();
        BitSet asked = new BitSet();
        ties.forEach(tie -> asked.set(place[numberNow[tie.edge()]]));
        Optional<Placement> best = optimum.of(part, start);
        Optional<BitSet> open = best.flatMap(split ->
                split.cost() == 0 ? Optional.of(new BitSet()) : OpenEdges.of(part, split.second(), asked, optimum));
        return ties.stream()
                .map(tie -> tie.with(
                        best.isEmpty() || open.isEmpty()
                                ? Counterfactual.UNKNOWN
                                : standing(part, place[numberNow[tie.edge()]], best.get(), open.get())))
                .toList();
    }

    private static Counterfactual standing(SignedGraph part, int edge, Placement best, BitSet open) {
        if (open.get(edge)) {
            return Counterfactual.EITHER;
        }
        return best.together(part.a(edge), part.b(edge)) ? Counterfactual.TOGETHER : Counterfactual.APART;
    }
}
