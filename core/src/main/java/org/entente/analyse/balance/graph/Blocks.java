package org.entente.analyse.balance.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The biconnected blocks of a graph, and the vertices that join them (Hopcroft &amp; Tarjan 1973, "Algorithm 447: efficient
 * algorithms for graph manipulation", CACM 16:372). Every cycle lies within one block, so the blocks are balanced or frustrated
 * each by itself.
 */
public final class Blocks {
    private final SignedGraph graph;
    private final int[] block;
    private final BitSet cuts = new BitSet();
    private int count;

    private final int[] order;
    private final int[] low;
    private final int[] cameBy;
    private final int[] place;
    private final int[] path;
    private final int[] waiting;
    private int clock;
    private int depth;
    private int pending;

    private Blocks(SignedGraph graph) {
        this.graph = graph;
        int size = graph.size();
        block = new int[graph.edges()];
        order = new int[size];
        low = new int[size];
        cameBy = new int[size];
        place = new int[size];
        path = new int[size];
        waiting = new int[graph.edges()];
    }

    /** O(vertices + edges), without recursion. */
    public static Blocks of(SignedGraph graph) {
        Blocks result = new Blocks(graph);
        for (int root = 0; root < graph.size(); root++) {
            if (result.order[root] == 0) {
                result.search(root);
            }
        }
        return result;
    }

    public int count() {
        return count;
    }

    /** The edges of each block, ascending; a block comes before the one that holds its cut vertex on the way from the root. */
    public List<int[]> edges() {
        int[] size = new int[count];
        for (int b : block) {
            size[b]++;
        }
        List<int[]> result = Arrays.stream(size).mapToObj(int[]::new).toList();
        int[] next = new int[count];
        for (int e = 0; e < block.length; e++) {
            result.get(block[e])[next[block[e]]++] = e;
        }
        return result;
    }

    /** The block of an edge. */
    public int of(int edge) {
        return block[edge];
    }

    /** Whether a vertex lies in several blocks: without it, its component falls apart. */
    public boolean cut(int vertex) {
        return cuts.get(vertex);
    }

    private void search(int root) {
        int branches = 0;
        enter(root, -1);
        while (depth > 0) {
            int v = path[depth - 1];
            if (place[v] < graph.first(v + 1)) {
                step(v, place[v]++);
                continue;
            }
            depth--;
            if (depth > 0) {
                int parent = path[depth - 1];
                low[parent] = Math.min(low[parent], low[v]);
                if (low[v] >= order[parent]) {
                    close(cameBy[v]);
                    branches += parent == root ? 1 : 0;
                    if (parent != root || branches > 1) {
                        cuts.set(parent);
                    }
                }
            }
        }
    }

    private void step(int v, int at) {
        int edge = graph.edgeAt(at);
        int w = graph.neighbourAt(at);
        if (edge == cameBy[v]) {
            return;
        }
        if (order[w] == 0) {
            waiting[pending++] = edge;
            enter(w, edge);
        } else if (order[w] < order[v]) {
            waiting[pending++] = edge;
            low[v] = Math.min(low[v], order[w]);
        }
    }

    private void enter(int v, int edge) {
        clock++;
        order[v] = clock;
        low[v] = clock;
        cameBy[v] = edge;
        place[v] = graph.first(v);
        path[depth++] = v;
    }

    private void close(int until) {
        int edge;
        do {
            edge = waiting[--pending];
            block[edge] = count;
        } while (edge != until);
        count++;
    }
}
