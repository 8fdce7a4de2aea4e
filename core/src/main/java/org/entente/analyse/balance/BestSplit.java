package org.entente.analyse.balance;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.analyse.balance.elimination.Elimination;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.split.Frustration;
import org.entente.analyse.balance.split.Solved;
import org.entente.analyse.balance.ways.OpenEdges;
import org.entente.model.Balance.Ways;
import org.entente.model.Progress;
import org.entente.model.SignedTie;

/**
 * The best split of a network. Where it is narrow enough, as those of texts are, by elimination: then all best splits are counted, and
 * of equal ones the one is taken that leaves the least weight frustrated. Otherwise by {@link Frustration}.
 *
 * @param solved split, cost and bound
 * @param count how many best splits there are; empty where they were not counted
 */
record BestSplit(Solved solved, OptionalLong count) {
    /** Beyond, only elimination tells how many best splits there are. */
    private static final int MOST_TIES_OPEN = 400;
    /** What one of the many small questions may take, of a proof that mostly needs a hundredth of it. */
    private static final Duration SMALL = Duration.ofSeconds(2);

    static BestSplit of(NamedGraph named, boolean weighted, Optional<BitSet> start, Duration limit, Progress progress) {
        if (!weighted) {
            Optional<BestSplit> counted = counted(named);
            if (counted.isPresent()) {
                return counted.get();
            }
        }
        Solved solved = Frustration.solve(named.graph(), start, limit, progress);
        return new BestSplit(turned(named.graph(), solved), OptionalLong.empty());
    }

    /** The split to start from in place of the one found, where it is as good. */
    BestSplit near(NamedGraph named, BitSet start) {
        BitSet near = Frustration.descend(named.graph(), start);
        return named.graph().frustration(near) > solved.cost()
                ? this
                : new BestSplit(turned(named.graph(), new Solved(near, solved.cost(), solved.bound())), count);
    }

    /** Component by component. */
    private static Optional<BestSplit> counted(NamedGraph named) {
        BitSet second = new BitSet();
        long cost = 0;
        long ways = 1;
        for (Component component : Component.of(named)) {
            Optional<Elimination.Outcome> outcome = Elimination.solve(component.graph(), component.weights());
            if (outcome.isEmpty()) {
                return Optional.empty();
            }
            outcome.get().second().stream().forEach(v -> second.set(component.vertex(v)));
            cost += outcome.get().cost();
            ways = Elimination.times(ways, outcome.get().ways());
        }
        Solved solved = new Solved(second, cost, cost);
        return Optional.of(new BestSplit(turned(named.graph(), solved), OptionalLong.of(ways)));
    }

    /** The first vertex of each component stands on the first side. */
    private static Solved turned(SignedGraph graph, Solved solved) {
        Components components = Components.of(graph);
        BitSet turn = new BitSet();
        BitSet seen = new BitSet();
        BitSet second = new BitSet();
        for (int v = 0; v < graph.size(); v++) {
            int c = components.of(v);
            if (!seen.get(c)) {
                seen.set(c);
                turn.set(c, solved.second().get(v));
            }
            second.set(v, solved.second().get(v) != turn.get(c));
        }
        return new Solved(second, solved.cost(), solved.bound());
    }

    /**
     * What all best splits share; empty where the split is not proven, or the network too large to ask.
     *
     * @param open whether to work out the edges that best splits do not agree on, where counting has not shown that there are none
     */
    Optional<Ways> ways(NamedGraph named, boolean open) {
        List<SignedTie> frustrated = named.ties(named.frustrated(solved.second()));
        if (count.isPresent() && count.getAsLong() == 1) {
            return Optional.of(new Ways(true, OptionalLong.of(1), frustrated, List.of()));
        }
        if (!solved.optimal() || !open || named.graph().edges() > MOST_TIES_OPEN) {
            return Optional.empty();
        }
        Optional<BitSet> undecided = OpenEdges.of(named.graph(), solved.second(), BestSplit::optimum);
        return undecided.map(edges -> {
            BitSet always = named.frustrated(solved.second());
            always.andNot(edges);
            return new Ways(edges.isEmpty(), count, named.ties(always), named.ties(edges));
        });
    }

    /** A best split of a graph, where it is proven within two seconds. */
    static Optional<Placement> optimum(SignedGraph graph, BitSet start) {
        Solved solved = Frustration.solve(graph, Optional.of(start), SMALL, Progress.SILENT);
        return solved.optimal() ? Optional.of(new Placement(solved.second(), solved.cost())) : Optional.empty();
    }
}
