package org.entente.analyse.balance.triad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.SignedClustering;
import org.entente.model.TriadCensus;

/**
 * The triads of a signed graph (three vertices with an edge between every two), each found once: from every vertex along edges to
 * vertices of no lower degree only (Schank &amp; Wagner 2005, "Finding, counting and listing all triangles in large graphs", WEA,
 * LNCS 3503:606: the forward algorithm). O(edges<sup>1.5</sup>) time, O(vertices + edges) space. Signs count, weights do not.
 */
public final class Triads {
    private Triads() {}

    /** Is told of triads. */
    @FunctionalInterface
    public interface Visitor {
        /** Three vertices and the three edges between them. */
        void triad(int u, int v, int w, int uv, int vw, int uw);
    }

    /** Tells of every triad once, in an order that depends on the graph alone. */
    public static void each(SignedGraph graph, Visitor visitor) {
        Upward.of(graph).triads(visitor);
    }

    /** How many triads there are, by the signs of their edges. */
    public static TriadCensus census(SignedGraph graph) {
        long[] byFriends = new long[4];
        each(graph, (u, v, w, uv, vw, uw) -> byFriends[friends(graph, uv) + friends(graph, vw) + friends(graph, uw)]++);
        return new TriadCensus(byFriends[3], byFriends[2], byFriends[1], byFriends[0]);
    }

    /** The triads one by one, sorted by their vertices, where there are at most {@code limit}; none otherwise. */
    public static List<Triple> list(SignedGraph graph, int limit) {
        List<Triple> result = new ArrayList<>();
        boolean[] tooMany = new boolean[1];
        each(graph, (u, v, w, uv, vw, uw) -> {
            if (result.size() < limit) {
                result.add(Triple.of(u, v, w, sign(graph, uv), sign(graph, vw), sign(graph, uw)));
            } else {
                tooMany[0] = true;
            }
        });
        if (tooMany[0]) {
            return List.of();
        }
        result.sort(
                Comparator.comparingInt(Triple::a).thenComparingInt(Triple::b).thenComparingInt(Triple::c));
        return List.copyOf(result);
    }

    /** Clustering by signs, from what {@link #census} found in the same graph. O(vertices). */
    public static SignedClustering clustering(SignedGraph graph, TriadCensus census) {
        long paths = 0;
        for (int v = 0; v < graph.size(); v++) {
            paths += (long) graph.degree(v) * (graph.degree(v) - 1) / 2;
        }
        return new SignedClustering(paths, 3 * census.balanced(), 3 * (census.total() - census.balanced()));
    }

    private static int friends(SignedGraph graph, int edge) {
        return graph.positive(edge) ? 1 : 0;
    }

    private static int sign(SignedGraph graph, int edge) {
        return graph.positive(edge) ? 1 : -1;
    }
}
