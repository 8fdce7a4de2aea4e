package org.entente.analyse.balance.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entente.analyse.balance.graph.Blocks;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;

/** The best splits of what remains of one graph, with its best split as a start. */
final class Remainder {
    private final SignedGraph graph;
    private final BitSet second;
    private final Optimum optimum;
    private final Blocks blocks;
    private final List<List<Integer>> edgesOf = new ArrayList<>();
    private final long[] costOf;
    private final long cost;

    Remainder(SignedGraph graph, BitSet second, Optimum optimum) {
        this.graph = graph;
        this.second = second;
        this.optimum = optimum;
        blocks = Blocks.of(graph);
        costOf = new long[blocks.count()];
        for (int block = 0; block < blocks.count(); block++) {
            edgesOf.add(new ArrayList<>());
        }
        for (int e = 0; e < graph.edges(); e++) {
            edgesOf.get(blocks.of(e)).add(e);
            costOf[blocks.of(e)] += graph.frustrated(e, second) ? graph.cost(e) : 0;
        }
        cost = graph.frustration(second);
    }

    Optional<LeftOut> withoutVertex(int vertex) {
        BitSet gone = new BitSet();
        BitSet touched = new BitSet();
        for (int p = graph.first(vertex); p < graph.first(vertex + 1); p++) {
            gone.set(graph.edgeAt(p));
            touched.set(blocks.of(graph.edgeAt(p)));
        }
        return without(vertex, gone, touched);
    }

    /** @param open edges that only some best splits frustrate, where that is known */
    Optional<LeftOut> withoutEdge(int edge, Optional<BitSet> open) {
        if (open.isPresent()
                && graph.cost(edge) == 1
                && !graph.frustrated(edge, second)
                && !open.get().get(edge)) {
            return Optional.of(new LeftOut(edge, cost, new BitSet()));
        }
        if (graph.frustrated(edge, second)) {
            return Optional.of(new LeftOut(edge, cost - graph.cost(edge), new BitSet()));
        }
        BitSet gone = new BitSet();
        BitSet touched = new BitSet();
        gone.set(edge);
        touched.set(blocks.of(edge));
        return without(edge, gone, touched);
    }

    private Optional<LeftOut> without(int number, BitSet gone, BitSet touched) {
        Draft draft = new Draft(graph.size());
        long before = 0;
        BitSet open = new BitSet();
        for (int block = touched.nextSetBit(0); block >= 0; block = touched.nextSetBit(block + 1)) {
            if (costOf[block] > 0) {
                before += costOf[block];
                for (int e : edgesOf.get(block)) {
                    if (!gone.get(e)) {
                        draft.add(graph, e);
                        open.set(graph.a(e));
                    }
                }
            }
        }
        SignedGraph part = draft.graph();
        long old = part.frustration(second);
        long elsewhere = cost - before;
        if (old == 0) {
            return Optional.of(new LeftOut(number, elsewhere, new BitSet()));
        }
        Optional<Placement> best = optimum.of(part, second);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        if (best.get().cost() == old) {
            return Optional.of(new LeftOut(number, elsewhere + old, new BitSet()));
        }
        return new Nearest(except(gone), second)
                .movers(open, optimum)
                .map(movers -> new LeftOut(number, elsewhere + best.get().cost(), movers));
    }

    private SignedGraph except(BitSet gone) {
        Draft draft = new Draft(graph.size());
        for (int e = 0; e < graph.edges(); e++) {
            if (!gone.get(e)) {
                draft.add(graph, e);
            }
        }
        return draft.graph();
    }
}
