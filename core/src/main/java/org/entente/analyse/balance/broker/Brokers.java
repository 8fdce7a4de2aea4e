package org.entente.analyse.balance.broker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.entente.analyse.balance.graph.Blocks;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.triad.Triads;
import org.entente.model.Broker;

/**
 * Who stands between others: vertices with two friends at odds (++- triads, where one could mediate or be torn: Simmel's third
 * party; Heider 1946), with friends on the other side of a split, or without whom the graph falls apart.
 */
public final class Brokers {
    /** So many quarrels of friends are listed for one vertex, those between the lowest edges; all are counted. */
    public static final int LISTED = Broker.TORN_LISTED;

    private Brokers() {}

    /**
     * All vertices of which any of that holds; those with most torn pairs and bridges first, ties by number.
     * O(edges<sup>1.5</sup>).
     *
     * @param second the second side of a split
     */
    public static List<Between> of(SignedGraph graph, BitSet second) {
        List<Smallest> quarrels = new ArrayList<>();
        List<List<Integer>> bridges = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            quarrels.add(new Smallest(LISTED));
            bridges.add(new ArrayList<>());
        }
        Triads.each(graph, (u, v, w, uv, vw, uw) -> {
            boolean first = graph.positive(uv);
            boolean middle = graph.positive(vw);
            boolean last = graph.positive(uw);
            if (first && middle && !last) {
                quarrels.get(v).add(uw);
            } else if (first && last && !middle) {
                quarrels.get(u).add(vw);
            } else if (middle && last && !first) {
                quarrels.get(w).add(uv);
            }
        });
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.positive(e) && graph.frustrated(e, second)) {
                bridges.get(graph.a(e)).add(e);
                bridges.get(graph.b(e)).add(e);
            }
        }
        Blocks blocks = Blocks.of(graph);
        List<Between> result = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            Smallest torn = quarrels.get(v);
            if (torn.offered() > 0 || !bridges.get(v).isEmpty() || blocks.cut(v)) {
                result.add(new Between(v, torn.offered(), torn.sorted(), bridges.get(v), blocks.cut(v)));
            }
        }
        result.sort(Comparator.comparingLong(
                        (Between between) -> between.torn() + between.bridges().size())
                .reversed()
                .thenComparingInt(Between::vertex));
        return List.copyOf(result);
    }
}
