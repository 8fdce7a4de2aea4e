package org.entente.analyse.balance.graph;

import java.util.Arrays;

/** A graph put together edge by edge, mostly from the edges of another: vertices keep their numbers. */
public final class Draft {
    private final int size;
    private int[] a;
    private int[] b;
    private long[] weight;
    private int edges;

    /** Vertices 0 to {@code size - 1}, no edges yet. */
    public Draft(int size) {
        this.size = size;
        a = new int[4];
        b = new int[4];
        weight = new long[4];
    }

    /** One edge more, between two vertices that have none yet. */
    public void add(int from, int to, long weighing) {
        if (edges == a.length) {
            a = Arrays.copyOf(a, 2 * edges);
            b = Arrays.copyOf(b, 2 * edges);
            weight = Arrays.copyOf(weight, 2 * edges);
        }
        a[edges] = from;
        b[edges] = to;
        weight[edges++] = weighing;
    }

    /** The edge of another graph, as it is there. */
    public void add(SignedGraph from, int edge) {
        add(from.a(edge), from.b(edge), from.weight(edge));
    }

    /** How many edges there are by now: the number of the edge that is added next. */
    public int edges() {
        return edges;
    }

    public SignedGraph graph() {
        return SignedGraph.of(size, Arrays.copyOf(a, edges), Arrays.copyOf(b, edges), Arrays.copyOf(weight, edges));
    }
}
