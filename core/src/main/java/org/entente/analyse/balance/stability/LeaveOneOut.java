package org.entente.analyse.balance.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.Sparing;
import org.entente.analyse.balance.ways.OpenEdges;

/**
 * How a best split holds when one vertex or one edge is left out: what the rest costs then, and who has to change sides. Movers are
 * counted against the best split of the rest that leaves the most where they were; since a component can be turned over, they are
 * seen from its larger part, and from its lowest vertex where two parts are equally large.
 */
public final class LeaveOneOut {
    /** So often the optimum is asked, for vertices first; what would need more, or is not proven, is not tried. */
    public static final int MAX_SOLVES = 5_000;

    private LeaveOneOut() {}

    /**
     * Everything left out once. Only the biconnected blocks that lose something are solved for the cost, and only where they are
     * frustrated; where the old split is no longer best, the components around them once more for the movers. Leaving
     * out a frustrated edge moves nobody: the old split stays best, one edge cheaper. Nor does leaving out an edge of cost 1 that no
     * best split frustrates. Solves take most of the time; around each
     * of them O(vertices + edges).
     *
     * @param second the second side of a best split of the graph: one that is proven, else movers mean nothing
     */
    public static Outcome of(SignedGraph graph, BitSet second, Optimum optimum) {
        Optimum sparing = new Sparing(optimum, MAX_SOLVES);
        Remainder remainder = new Remainder(graph, second, sparing);
        Optional<BitSet> open = OpenEdges.of(graph, second, sparing);
        return new Outcome(
                all(graph.size(), v -> graph.degree(v) == 0 ? Optional.empty() : remainder.withoutVertex(v)),
                all(graph.edges(), edge -> remainder.withoutEdge(edge, open)));
    }

    private static List<LeftOut> all(int count, IntFunction<Optional<LeftOut>> without) {
        List<LeftOut> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            without.apply(i).ifPresent(result::add);
        }
        result.sort(Comparator.comparingInt((LeftOut left) -> left.movers().cardinality())
                .reversed()
                .thenComparingInt(LeftOut::number));
        return result;
    }
}
