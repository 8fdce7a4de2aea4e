package org.entente.analyse.balance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Best split of a connected graph by eliminating one vertex after the other, exactly: non-serial dynamic programming (Bertelè
 * &amp; Brioschi 1972; "bucket elimination", Dechter 1999). A vertex is replaced by a table that holds, for every way to place its
 * neighbours, the cost of its better side, and how many ways reach it. The vertex with the fewest neighbours goes first, so that
 * leaves, chains and separate blocks cost next to nothing. The best-connected vertex is fixed on the first side: swapping sides
 * changes nothing. O(vertices · 2^width), the width being the most neighbours a vertex has when its turn comes.
 */
final class Elimination {
    /** Widest table that is built: 2^20 entries, 8 MB. */
    static final int MAX_WIDTH = 20;

    private final Graph graph;
    private final List<NavigableSet<Integer>> neighbours = new ArrayList<>();
    private final BitSet gone = new BitSet();
    private final int hub;

    private Elimination(Graph graph) {
        this.graph = graph;
        int best = 0;
        for (int v = 0; v < graph.size(); v++) {
            best = graph.edgesOf().get(v).size() > graph.edgesOf().get(best).size() ? v : best;
        }
        hub = best;
        gone.set(hub);
        for (int v = 0; v < graph.size(); v++) {
            NavigableSet<Integer> own = new TreeSet<>();
            for (int edge : graph.edgesOf().get(v)) {
                own.add(graph.other(edge, v));
            }
            own.remove(hub);
            neighbours.add(own);
        }
    }

    /** The best split; empty where the graph is too wide. */
    static Optional<Split> solve(Graph graph) {
        return new Elimination(graph).order().map(order -> solve(graph, order));
    }

    /** Each vertex but the hub, with the neighbours it has when its turn comes; empty where they are too many. */
    private Optional<List<Turn>> order() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 1; i < graph.size(); i++) {
            int vertex = fewestNeighbours();
            if (neighbours.get(vertex).size() > MAX_WIDTH) {
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

    private static Split solve(Graph graph, List<Turn> turns) {
        List<EliminationTable> open = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        BitSet done = new BitSet();
        long[] costs = EliminationTable.costs(graph);
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
        int bound = open.stream().mapToInt(EliminationTable::frustrated).sum();
        boolean forced = open.stream().allMatch(EliminationTable::onlyWay);
        return new Split(placement(choices), bound, forced);
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
}
