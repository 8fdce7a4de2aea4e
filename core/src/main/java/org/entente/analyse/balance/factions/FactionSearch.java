package org.entente.analyse.balance.factions;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.entente.analyse.balance.graph.NativeSolver;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.Progress;

/**
 * Actors in groups of friends: the grouping with as few and as light friends apart and enemies together as can be (Doreian &amp; Mrvar
 * 1996; correlation clustering: Bansal, Blum &amp; Chawla 2004; NP-hard). The graph is reduced and cut into blocks, each block gets a
 * good grouping by annealing and a bound by cycle cuts, and branch and bound closes what is left open where the time allows (Demaine et
 * al. 2006; Kappes et al. 2011; Aref &amp; Neal 2021). The same input gives the same answer unless the time cuts in.
 */
public final class FactionSearch {
    private FactionSearch() {}

    /**
     * The best grouping found in the time, and how good one could be.
     *
     * @param limit how many groups at most: 0 for any number, at least 2 otherwise
     * @param time what the search may take; a little is added for the last step it is in
     * @param progress hears of each part of the graph that is solved; may throw to stop
     */
    public static Grouping solve(SignedGraph graph, int limit, Duration time, Progress progress) {
        return solve(graph, limit, time, progress, NativeSolver.available() ? Means.ALL : Means.NO_PROGRAMS);
    }

    /** The same, by some means only. */
    static Grouping solve(SignedGraph graph, int limit, Duration time, Progress progress, Means means) {
        if (limit < 0 || limit == 1) {
            throw new IllegalArgumentException("Groups are at least 2, or 0 for any number, not " + limit);
        }
        Deadline deadline = Deadline.in(time, progress);
        int bounded = limit >= graph.size() ? 0 : limit;
        Part whole = Part.of(graph, bounded);
        List<Part> leaves = whole.leaves().stream()
                .sorted(Comparator.comparingInt(p -> p.core().edges()))
                .toList();
        for (int i = 0; i < leaves.size(); i++) {
            Deadline step = deadline.step(i, leaves.size());
            Part leaf = leaves.get(i);
            int within = bounded >= leaf.core().size() ? 0 : bounded;
            CoreSearch search = new CoreSearch(leaf.core(), within, step, means);
            leaf.solved(search.group(), search.bound());
        }
        int[] group = Annealing.descend(graph, bounded, Labels.inOrder(whole.expand()));
        long cost = Moves.cost(graph, group);
        for (int v = 0; v < group.length; v++) {
            group[v] = graph.degree(v) == 0 ? Grouping.NONE : group[v];
        }
        return new Grouping(Labels.inOrder(group), cost, whole.bound(), neutral(graph, bounded, group));
    }

    private static BitSet neutral(SignedGraph graph, int limit, int[] group) {
        BitSet result = new BitSet();
        Moves moves = new Moves(graph, limit, Labels.inOrder(group));
        for (int v = 0; v < group.length; v++) {
            if (graph.degree(v) > 0 && moves.neutral(v)) {
                result.set(v);
            }
        }
        return result;
    }
}
