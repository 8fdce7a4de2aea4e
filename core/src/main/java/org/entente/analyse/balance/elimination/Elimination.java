package org.entente.analyse.balance.elimination;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Best split of a connected graph by eliminating one vertex after the other, exactly: non-serial dynamic programming (Bertelè
 * &amp; Brioschi 1972; "bucket elimination", Dechter 1999). A vertex is replaced by a table that holds, for every way to place its
 * neighbours, the cost of its better side, and how many ways reach it. The vertex with the fewest neighbours goes first, so that
 * leaves, chains and separate blocks cost next to nothing. The best-connected vertex is fixed on the first side: swapping sides
 * changes nothing. O(vertices · 2^width), the width being the most neighbours a vertex has when its turn comes.
 */
public final class Elimination {
    /** Widest table that is built: 2^20 entries, 8 MB. */
    public static final int MAX_WIDTH = 20;

    /** Entries of all tables together. */
    private static final long MAX_WORK = 1L << 19;

    private final SignedGraph graph;
    private final List<NavigableSet<Integer>> neighbours = new ArrayList<>();
    private final BitSet gone = new BitSet();
    private final int hub;

    private Elimination(SignedGraph graph) {
        this.graph = graph;
        int best = 0;
        for (int v = 0; v < graph.size(); v++) {
            best = graph.degree(v) > graph.degree(best) ? v : best;
        }
        hub = best;
        gone.set(hub);
        for (int v = 0; v < graph.size(); v++) {
            NavigableSet<Integer> own = new TreeSet<>();
            for (int p = graph.first(v); p < graph.first(v + 1); p++) {
                own.add(graph.neighbourAt(p));
            }
            own.remove(hub);
            neighbours.add(own);
        }
    }

    /**
     * The best split of a connected graph whose edges cost 1 each.
     *
     * @param second the vertices on its second side
     * @param cost how many edges it leaves frustrated: no split leaves fewer
     * @param ways how many splits leave as few, sides swapped not counted; {@link Long#MAX_VALUE} where there are more
     */
    public record Outcome(BitSet second, int cost, long ways) {}

    /**
     * Solves; empty where the graph is too wide. Of equal splits, the one that leaves the least weight frustrated.
     *
     * @param weights per edge, above 0
     */
    public static Optional<Outcome> solve(SignedGraph graph, double[] weights) {
        if (graph.size() < 2) {
            return Optional.of(new Outcome(new BitSet(), 0, 1));
        }
        return new Elimination(graph).order().map(turns -> solve(graph, weights, turns));
    }

    /** Each vertex but the hub, with the neighbours it has when its turn comes; empty where they are too many. */
    private Optional<List<Turn>> order() {
        List<Turn> turns = new ArrayList<>();
        long work = 0;
        for (int i = 1; i < graph.size(); i++) {
            int vertex = fewestNeighbours();
            work += 1L << Math.min(MAX_WIDTH + 1, neighbours.get(vertex).size());
            if (neighbours.get(vertex).size() > MAX_WIDTH || work > MAX_WORK) {
                return Optional.empty();
            }
            turns.add(new Turn(vertex, List.copyOf(neighbours.get(vertex))));
            remove(vertex);
        }
        return Optional.of(turns);
    }

    private record Turn(int vertex, List<Integer> scope) {}

    private int fewestNeighbours() {
        int best = -1;
        for (int v = 0; v < graph.size(); v++) {
            if (!gone.get(v)
                    && (best < 0
                            || neighbours.get(v).size() < neighbours.get(best).size())) {
                best = v;
            }
        }
        return best;
    }

    /** Takes a vertex out and joins its neighbours, which share a table from now on. */
    private void remove(int vertex) {
        gone.set(vertex);
        for (int a : neighbours.get(vertex)) {
            neighbours.get(a).addAll(neighbours.get(vertex));
            neighbours.get(a).remove(a);
            neighbours.get(a).remove(vertex);
        }
    }

    private static Outcome solve(SignedGraph graph, double[] weights, List<Turn> turns) {
        List<EliminationTable> open = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        BitSet done = new BitSet();
        long[] costs = EliminationTable.costs(weights);
        for (Turn turn : turns) {
            List<EliminationTable> own =
                    open.stream().filter(t -> t.holds(turn.vertex())).toList();
            open.removeAll(own);
            TieCosts ties = TieCosts.of(graph, costs, turn.vertex(), turn.scope(), done);
            EliminationTable table = new EliminationTable(turn.scope(), ties, own);
            open.add(table);
            choices.add(new Choice(turn, table.second()));
            done.set(turn.vertex());
        }
        int cost = 0;
        long ways = 1;
        for (EliminationTable table : open) {
            cost += table.frustrated();
            ways = EliminationTable.times(ways, table.ways());
        }
        return new Outcome(placement(choices), cost, ways);
    }

    /** The placements of the neighbours for which the vertex stands better on the second side. */
    private record Choice(Turn turn, BitSet second) {}

    private static BitSet placement(List<Choice> choices) {
        List<Choice> backwards = new ArrayList<>(choices);
        Collections.reverse(backwards);
        BitSet second = new BitSet();
        for (Choice choice : backwards) {
            int bits = 0;
            for (int b = 0; b < choice.turn().scope().size(); b++) {
                bits |= second.get(choice.turn().scope().get(b)) ? 1 << b : 0;
            }
            second.set(choice.turn().vertex(), choice.second().get(bits));
        }
        return second;
    }

    /** The product of two counts, or {@link Long#MAX_VALUE} where it is more. */
    public static long times(long a, long b) {
        return EliminationTable.times(a, b);
    }
}
