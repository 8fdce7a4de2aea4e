package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.analyse.balance.graph.SignedGraph;

/** Graphs for tests, and the answers of trying everything. */
final class SmallGraphs {
    private SmallGraphs() {}

    /** 2 to 8 vertices, of any density and share of enmity, every other one with weights. */
    static SignedGraph random(Random random) {
        return random(random, 2 + random.nextInt(7));
    }

    static SignedGraph random(Random random, int size) {
        double density = 0.25 + 0.75 * random.nextDouble();
        double enmity = random.nextDouble();
        int heaviest = random.nextBoolean() ? 1 : 9;
        List<long[]> edges = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.nextDouble() < density) {
                    long weight = 1L + random.nextInt(heaviest);
                    edges.add(new long[] {a, b, random.nextDouble() < enmity ? -weight : weight});
                }
            }
        }
        return Edges.graph(size, edges);
    }

    /** Nearly all pairs tied, half of them at odds, all ties alike. */
    static SignedGraph dense(Random random, int size) {
        List<long[]> edges = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.nextInt(10) > 0) {
                    edges.add(new long[] {a, b, random.nextBoolean() ? 1 : -1});
                }
            }
        }
        return Edges.graph(size, edges);
    }

    /** From words such as {@code "0+1 0-2"}. */
    static SignedGraph of(int size, String words) {
        List<long[]> edges = new ArrayList<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            String[] ends = word.split("[+-]");
            edges.add(
                    new long[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), word.indexOf('-') < 0 ? 1 : -1});
        }
        return Edges.graph(size, edges);
    }

    /** What a best grouping costs: all partitions tried out. */
    static long least(SignedGraph graph, int limit) {
        return least(graph, limit == 0 ? graph.size() : limit, new int[graph.size()], 0, 0);
    }

    private static long least(SignedGraph graph, int limit, int[] group, int vertex, int used) {
        if (vertex == group.length) {
            return cost(graph, group);
        }
        long result = Long.MAX_VALUE;
        for (int g = 0; g <= used && g < limit; g++) {
            group[vertex] = g;
            result = Math.min(result, least(graph, limit, group, vertex + 1, Math.max(used, g + 1)));
        }
        return result;
    }

    /** Whether a vertex alone can go elsewhere for nothing: the definition, word by word. */
    static boolean movesFreely(SignedGraph graph, int limit, int[] group, int vertex) {
        long cost = cost(graph, group);
        Set<Integer> labels = new HashSet<>();
        for (int v = 0; v < group.length; v++) {
            if (v != vertex && group[v] != Grouping.NONE) {
                labels.add(group[v]);
            }
        }
        boolean alone = !labels.contains(group[vertex]);
        if (!alone && (limit == 0 || labels.size() < limit)) {
            labels.add(group.length);
        }
        labels.remove(group[vertex]);
        return labels.stream().anyMatch(label -> {
            int[] moved = group.clone();
            moved[vertex] = label;
            return cost(graph, moved) == cost;
        });
    }

    private static long cost(SignedGraph graph, int[] group) {
        return IntStream.range(0, graph.edges())
                .filter(e -> (group[graph.a(e)] == group[graph.b(e)]) != graph.positive(e))
                .mapToLong(graph::cost)
                .sum();
    }
}
