package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A graph cut at its cut vertices (Hopcroft &amp; Tarjan 1973; O(edges)). A best grouping of the whole is a best grouping of each block,
 * for any number of groups and for every limit: to rename the groups of a block changes nothing it costs, so two blocks can be made
 * to agree on the one vertex they share, and no edge joins them otherwise. A block comes after the block that holds its first vertex,
 * except the first of each component.
 */
final class Blocks {
    private final SignedGraph graph;
    private final int[] number;
    private final int[] low;
    private final int[] next;
    private final int[] entered;
    private final List<int[]> blocks = new ArrayList<>();
    private int count;

    private Blocks(SignedGraph graph) {
        this.graph = graph;
        number = new int[graph.size()];
        low = new int[graph.size()];
        next = new int[graph.size()];
        entered = new int[graph.size()];
        Arrays.fill(number, -1);
        for (int v = 0; v < graph.size(); v++) {
            next[v] = graph.first(v);
        }
        for (int v = 0; v < graph.size(); v++) {
            if (number[v] < 0) {
                List<int[]> found = new ArrayList<>();
                walk(v, found);
                for (int i = found.size() - 1; i >= 0; i--) {
                    blocks.add(found.get(i));
                }
            }
        }
    }

    /** The edges of each block, sorted; vertices without edges are in none. */
    static List<int[]> of(SignedGraph graph) {
        return new Blocks(graph).blocks;
    }

    private void walk(int root, List<int[]> found) {
        int[] path = new int[graph.size()];
        int[] stack = new int[graph.edges()];
        int depth = 0;
        int height = 0;
        path[0] = root;
        number[root] = count++;
        entered[root] = -1;
        while (depth >= 0) {
            int v = path[depth];
            if (next[v] == graph.first(v + 1)) {
                depth--;
                if (depth >= 0) {
                    int up = path[depth];
                    low[up] = Math.min(low[up], low[v]);
                    if (low[v] >= number[up]) {
                        int from = height;
                        do {
                            from--;
                        } while (stack[from] != entered[v]);
                        int[] block = Arrays.copyOfRange(stack, from, height);
                        Arrays.sort(block);
                        found.add(block);
                        height = from;
                    }
                }
                continue;
            }
            int at = next[v]++;
            int edge = graph.edgeAt(at);
            int u = graph.neighbourAt(at);
            if (number[u] < 0) {
                stack[height++] = edge;
                number[u] = count++;
                low[u] = number[u];
                entered[u] = edge;
                path[++depth] = u;
            } else if (edge != entered[v] && number[u] < number[v]) {
                stack[height++] = edge;
                low[v] = Math.min(low[v], number[u]);
            }
        }
    }
}
