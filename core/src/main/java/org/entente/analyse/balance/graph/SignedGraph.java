package org.entente.analyse.balance.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A simple undirected graph with signed weights, as numbers in arrays: vertices 0 to size - 1, edges 0 to edges - 1, at most one edge
 * between two vertices, no loops, no weight of 0. Immutable; 40 bytes per edge.
 */
public final class SignedGraph {
    private final int[] a;
    private final int[] b;
    private final long[] weight;
    private final int[] start;
    private final int[] edgeAt;
    private final int[] neighbourAt;

    private SignedGraph(int size, int[] a, int[] b, long[] weight) {
        this.a = a;
        this.b = b;
        this.weight = weight;
        start = new int[size + 1];
        for (int e = 0; e < a.length; e++) {
            start[a[e] + 1]++;
            start[b[e] + 1]++;
        }
        for (int v = 0; v < size; v++) {
            start[v + 1] += start[v];
        }
        int[] next = Arrays.copyOf(start, size);
        edgeAt = new int[2 * a.length];
        neighbourAt = new int[2 * a.length];
        for (int e = 0; e < a.length; e++) {
            edgeAt[next[a[e]]] = e;
            neighbourAt[next[a[e]]++] = b[e];
            edgeAt[next[b[e]]] = e;
            neighbourAt[next[b[e]]++] = a[e];
        }
    }

    /**
     * A graph of {@code size} vertices. The arrays are kept, not copied.
     *
     * @param a one end of each edge
     * @param b the other
     * @param weight above 0 for friends, below for enemies
     */
    public static SignedGraph of(int size, int[] a, int[] b, long[] weight) {
        for (int e = 0; e < a.length; e++) {
            if (a[e] == b[e] || weight[e] == 0) {
                throw new IllegalArgumentException("Edge " + e + " is a loop or has no weight");
            }
        }
        return new SignedGraph(size, a, b, weight);
    }

    public int size() {
        return start.length - 1;
    }

    public int edges() {
        return a.length;
    }

    public int a(int edge) {
        return a[edge];
    }

    public int b(int edge) {
        return b[edge];
    }

    public int other(int edge, int vertex) {
        return a[edge] == vertex ? b[edge] : a[edge];
    }

    /** Above 0 for friends, below for enemies; never 0. */
    public long weight(int edge) {
        return weight[edge];
    }

    /** What the edge costs where it is frustrated. */
    public long cost(int edge) {
        return Math.abs(weight[edge]);
    }

    public boolean positive(int edge) {
        return weight[edge] > 0;
    }

    public int degree(int vertex) {
        return start[vertex + 1] - start[vertex];
    }

    /** First place of a vertex in {@link #edgeAt} and {@link #neighbourAt}; the last is before {@code first(vertex + 1)}. */
    public int first(int vertex) {
        return start[vertex];
    }

    public int edgeAt(int place) {
        return edgeAt[place];
    }

    public int neighbourAt(int place) {
        return neighbourAt[place];
    }

    /** Whether friends stand apart or enemies together. */
    public boolean frustrated(int edge, BitSet second) {
        return (second.get(a[edge]) == second.get(b[edge])) != (weight[edge] > 0);
    }

    /** What all frustrated edges cost. O(edges). */
    public long frustration(BitSet second) {
        long result = 0;
        for (int e = 0; e < a.length; e++) {
            result += frustrated(e, second) ? Math.abs(weight[e]) : 0;
        }
        return result;
    }
}
