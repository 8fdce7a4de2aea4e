package org.entente.analyse.balance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A lower bound on frustration: every unbalanced cycle holds at least one frustrated tie, so cycles that share no tie need one each.
 * Packs unbalanced triangles first, then longer ones, each found as a shortest path from a vertex to itself on the other sheet of
 * the signed double cover (a negative tie changes the sheet). O((vertices + cycles) · edges).
 */
final class CyclePacking {
    private static final int TRIANGLE = 3;

    private final Graph graph;
    private final boolean[] used;
    private final int[] reachedBy;
    private final int[] depth;

    private CyclePacking(Graph graph) {
        this.graph = graph;
        used = new boolean[graph.edges().size()];
        reachedBy = new int[2 * graph.size()];
        depth = new int[2 * graph.size()];
    }

    /** How many edge-disjoint unbalanced cycles were found. */
    static int bound(Graph graph) {
        CyclePacking packing = new CyclePacking(graph);
        return packing.pack(TRIANGLE) + packing.pack(Integer.MAX_VALUE);
    }

    private int pack(int longest) {
        int found = 0;
        for (int v = 0; v < graph.size(); v++) {
            while (reach(v, longest)) {
                takeBack(v);
                found++;
            }
        }
        return found;
    }

    /** State 2v is vertex v on the sheet of the start, 2v + 1 on the other. */
    private boolean reach(int start, int longest) {
        Arrays.fill(reachedBy, -1);
        depth[2 * start] = 0;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(2 * start);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            if (state == 2 * start + 1) {
                return true;
            }
            if (depth[state] == longest) {
                continue;
            }
            int vertex = state / 2;
            for (int edge : graph.edgesOf().get(vertex)) {
                int sheet = graph.edges().get(edge).sign() > 0 ? state % 2 : 1 - state % 2;
                int next = 2 * graph.other(edge, vertex) + sheet;
                if (!used[edge] && reachedBy[next] < 0 && next != 2 * start) {
                    reachedBy[next] = edge;
                    depth[next] = depth[state] + 1;
                    queue.add(next);
                }
            }
        }
        return false;
    }

    /** Marks the edges of the closed walk just found; an edge walked twice is marked once, which only weakens the bound. */
    private void takeBack(int start) {
        int state = 2 * start + 1;
        while (state != 2 * start) {
            int edge = reachedBy[state];
            used[edge] = true;
            int sheet = graph.edges().get(edge).sign() > 0 ? state % 2 : 1 - state % 2;
            state = 2 * graph.other(edge, state / 2) + sheet;
        }
    }
}
