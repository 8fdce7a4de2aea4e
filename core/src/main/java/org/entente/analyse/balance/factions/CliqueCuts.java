package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * At most so many groups: of vertices all tied to each other, one more than groups, two are together (Chopra &amp; Rao 1993, the
 * first case of their clique inequality). Two enemies are together as far as their tie is frustrated, two friends as far as theirs is
 * not. Sought by growing cliques while those inside are together by less than 1 in all.
 */
final class CliqueCuts {
    private static final double SHORT = 1e-3;
    /** Cliques looked at a round. */
    private static final int STEPS = 1_000_000;
    /** Cuts a round, for graphs with few edges; more for others. */
    private static final int MOST = 200;

    private static final int EDGES_EACH = 10;

    private final SignedGraph graph;
    private final int size;
    private final BitSet[] later;
    private final int[][] edge;

    private double[] value = {};
    private int steps;
    private final List<Found> found = new ArrayList<>();

    private record Found(Row row, double sum) {}

    /** For graphs small enough for a table of their edges. */
    CliqueCuts(SignedGraph graph, int limit) {
        this.graph = graph;
        size = limit + 1;
        later = new BitSet[graph.size()];
        edge = new int[graph.size()][graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            later[v] = new BitSet();
        }
        for (int e = 0; e < graph.edges(); e++) {
            later[Math.min(graph.a(e), graph.b(e))].set(Math.max(graph.a(e), graph.b(e)));
            edge[graph.a(e)][graph.b(e)] = e;
            edge[graph.b(e)][graph.a(e)] = e;
        }
    }

    List<Row> below(double[] shares) {
        value = shares;
        steps = 0;
        found.clear();
        BitSet all = new BitSet();
        all.set(0, later.length);
        grow(new int[size], 0, all, 0);
        found.sort(Comparator.comparingDouble(Found::sum));
        return found.stream()
                .limit(Math.max(MOST, graph.edges() / EDGES_EACH))
                .map(Found::row)
                .toList();
    }

    private void grow(int[] clique, int count, BitSet next, double sum) {
        if (count == size) {
            found.add(new Found(row(clique), sum));
            return;
        }
        for (int v = next.nextSetBit(0); v >= 0 && steps < STEPS; v = next.nextSetBit(v + 1)) {
            steps++;
            double grown = sum;
            for (int i = 0; i < count; i++) {
                int e = edge[clique[i]][v];
                grown += Math.max(0, graph.positive(e) ? 1 - value[e] : value[e]);
            }
            if (grown < 1 - SHORT) {
                clique[count] = v;
                BitSet rest = (BitSet) next.clone();
                rest.and(later[v]);
                grow(clique, count + 1, rest, grown);
            }
        }
    }

    private Row row(int[] clique) {
        int[] edges = new int[size * (size - 1) / 2];
        int[] times = new int[edges.length];
        int friends = 0;
        int at = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                edges[at] = edge[clique[i]][clique[j]];
                friends += graph.positive(edges[at]) ? 1 : 0;
                times[at] = graph.positive(edges[at]) ? -1 : 1;
                at++;
            }
        }
        return new Row(edges, times, 1 - friends);
    }
}
