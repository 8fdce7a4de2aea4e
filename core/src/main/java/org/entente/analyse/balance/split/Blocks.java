package org.entente.analyse.balance.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * The biconnected blocks of a graph (Hopcroft &amp; Tarjan 1973, "Algorithm 447", Comm. ACM 16:372), without recursion. No cycle passes
 * through two blocks, so each is split by itself: blocks that meet in a vertex are turned to agree there. O(vertices + edges).
 */
final class Blocks {
    private final SignedGraph graph;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] cameBy;
    private final Deque<Integer> edges = new ArrayDeque<>();
    private final List<List<Integer>> found = new ArrayList<>();
    private int visited;

    private Blocks(SignedGraph graph) {
        this.graph = graph;
        order = new int[graph.size()];
        low = new int[graph.size()];
        next = new int[graph.size()];
        cameBy = new int[graph.size()];
        Arrays.fill(cameBy, -1);
        for (int v = 0; v < graph.size(); v++) {
            next[v] = graph.first(v);
        }
    }

    /** The edges of each block, ascending; every edge is in one block. */
    static List<List<Integer>> of(SignedGraph graph) {
        Blocks blocks = new Blocks(graph);
        for (int v = 0; v < graph.size(); v++) {
            if (blocks.order[v] == 0) {
                blocks.walk(v);
            }
        }
        blocks.found.forEach(block -> block.sort(null));
        blocks.found.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return blocks.found;
    }

    private void walk(int root) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int v = path.getLast();
            if (next[v] < graph.first(v + 1)) {
                int edge = graph.edgeAt(next[v]);
                int u = graph.neighbourAt(next[v]++);
                if (order[u] == 0) {
                    edges.addLast(edge);
                    cameBy[u] = edge;
                    enter(u, path);
                } else if (edge != cameBy[v] && order[u] < order[v]) {
                    edges.addLast(edge);
                    low[v] = Math.min(low[v], order[u]);
                }
            } else {
                path.removeLast();
                if (!path.isEmpty()) {
                    leave(v, path.getLast());
                }
            }
        }
    }

    private void enter(int vertex, Deque<Integer> path) {
        order[vertex] = ++visited;
        low[vertex] = visited;
        path.addLast(vertex);
    }

    private void leave(int child, int parent) {
        low[parent] = Math.min(low[parent], low[child]);
        if (low[child] >= order[parent]) {
            List<Integer> block = new ArrayList<>();
            int edge;
            do {
                edge = edges.removeLast();
                block.add(edge);
            } while (edge != cameBy[child]);
            found.add(block);
        }
    }
}
