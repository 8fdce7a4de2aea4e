package org.entente.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.TriadCensus;

/**
 * The triad census as one would first write it: for each edge, each neighbour of one end is looked up among those of the other.
 * O(sum of squared degrees). A measure for the real one.
 */
final class PlainTriads {
    private PlainTriads() {}

    static TriadCensus census(SignedGraph graph) {
        List<Map<Integer, Integer>> signs = IntStream.range(0, graph.size())
                .mapToObj(v -> (Map<Integer, Integer>) new HashMap<Integer, Integer>())
                .toList();
        for (int e = 0; e < graph.edges(); e++) {
            int friends = graph.positive(e) ? 1 : 0;
            signs.get(graph.a(e)).put(graph.b(e), friends);
            signs.get(graph.b(e)).put(graph.a(e), friends);
        }
        long[] byFriends = new long[4];
        for (int e = 0; e < graph.edges(); e++) {
            int last = Math.max(graph.a(e), graph.b(e));
            int friends = graph.positive(e) ? 1 : 0;
            Map<Integer, Integer> others = signs.get(graph.b(e));
            signs.get(graph.a(e)).forEach((w, first) -> {
                Integer second = w > last ? others.get(w) : null;
                if (second != null) {
                    byFriends[friends + first + second]++;
                }
            });
        }
        return new TriadCensus(byFriends[3], byFriends[2], byFriends[1], byFriends[0]);
    }
}
