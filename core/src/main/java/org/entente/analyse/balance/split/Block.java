package org.entente.analyse.balance.split;

import java.util.Arrays;
import java.util.BitSet;
import org.entente.analyse.balance.graph.SignedGraph;

/** A part of a graph as a graph of its own. */
final class Block {
    private final SignedGraph graph;
    private final int[] vertices;

    private Block(SignedGraph graph, int[] vertices) {
        this.graph = graph;
        this.vertices = vertices;
    }

    static Block of(SignedGraph whole, int[] edges) {
        BitSet in = new BitSet();
        for (int e : edges) {
            in.set(whole.a(e));
            in.set(whole.b(e));
        }
        int[] vertices = in.stream().toArray();
        int[] place = new int[whole.size()];
        for (int i = 0; i < vertices.length; i++) {
            place[vertices[i]] = i;
        }
        int[] a = Arrays.stream(edges).map(e -> place[whole.a(e)]).toArray();
        int[] b = Arrays.stream(edges).map(e -> place[whole.b(e)]).toArray();
        long[] w = Arrays.stream(edges).mapToLong(whole::weight).toArray();
        return new Block(SignedGraph.of(vertices.length, a, b, w), vertices);
    }

    SignedGraph graph() {
        return graph;
    }

    /** What a split of the whole is here. */
    BitSet project(BitSet second) {
        BitSet result = new BitSet();
        for (int i = 0; i < vertices.length; i++) {
            result.set(i, second.get(vertices[i]));
        }
        return result;
    }

    /** What a split here is in the whole. */
    BitSet lift(BitSet second) {
        BitSet result = new BitSet();
        for (int i = 0; i < vertices.length; i++) {
            result.set(vertices[i], second.get(i));
        }
        return result;
    }
}
