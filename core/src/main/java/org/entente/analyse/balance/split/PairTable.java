package org.entente.analyse.balance.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.analyse.balance.graph.SignedGraph;

/** Pairs of vertices that a vector program weighs: the edges of its graph, and those that triangles add. */
final class PairTable {
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final int vertices;
    int[] first;
    int[] second;
    /** What the graph itself gives a pair. */
    double[] given;

    private int size;

    PairTable(SignedGraph graph, double unit) {
        vertices = graph.size();
        first = new int[graph.edges() + 16];
        second = new int[graph.edges() + 16];
        given = new double[graph.edges() + 16];
        for (int e = 0; e < graph.edges(); e++) {
            given[of(graph.a(e), graph.b(e))] = graph.weight(e) / unit;
        }
    }

    int size() {
        return size;
    }

    /** The number of a pair, which is added where it is new. */
    int of(int a, int b) {
        Integer known = numbers.putIfAbsent((long) Math.min(a, b) * vertices + Math.max(a, b), size);
        if (known != null) {
            return known;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            second = Arrays.copyOf(second, 2 * size);
            given = Arrays.copyOf(given, 2 * size);
        }
        first[size] = Math.min(a, b);
        second[size] = Math.max(a, b);
        return size++;
    }
}
