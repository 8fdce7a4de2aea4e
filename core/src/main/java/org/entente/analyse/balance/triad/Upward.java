package org.entente.analyse.balance.triad;

import org.entente.analyse.balance.graph.SignedGraph;

/** A graph whose vertices are renumbered by degree (ties by number) and keep only their edges to higher ones: O(√edges) each. */
final class Upward {
    private final int[] vertex;
    private final int[] start;
    private final int[] to;
    private final int[] edge;

    private Upward(int[] vertex, int[] start, int[] to, int[] edge) {
        this.vertex = vertex;
        this.start = start;
        this.to = to;
        this.edge = edge;
    }

    static Upward of(SignedGraph graph) {
        int[] vertex = byDegree(graph);
        int[] rank = new int[vertex.length];
        for (int r = 0; r < vertex.length; r++) {
            rank[vertex[r]] = r;
        }
        int[] start = new int[vertex.length + 1];
        int[] to = new int[graph.edges()];
        int[] edge = new int[graph.edges()];
        int next = 0;
        for (int r = 0; r < vertex.length; r++) {
            start[r] = next;
            for (int p = graph.first(vertex[r]); p < graph.first(vertex[r] + 1); p++) {
                int other = rank[graph.neighbourAt(p)];
                if (other > r) {
                    to[next] = other;
                    edge[next++] = graph.edgeAt(p);
                }
            }
        }
        start[vertex.length] = next;
        return new Upward(vertex, start, to, edge);
    }

    void triads(Triads.Visitor visitor) {
        int[] marked = new int[vertex.length];
        for (int u = 0; u < vertex.length; u++) {
            for (int p = start[u]; p < start[u + 1]; p++) {
                marked[to[p]] = edge[p] + 1;
            }
            for (int p = start[u]; p < start[u + 1]; p++) {
                int v = to[p];
                for (int q = start[v]; q < start[v + 1]; q++) {
                    int closing = marked[to[q]];
                    if (closing != 0) {
                        visitor.triad(vertex[u], vertex[v], vertex[to[q]], edge[p], edge[q], closing - 1);
                    }
                }
            }
            for (int p = start[u]; p < start[u + 1]; p++) {
                marked[to[p]] = 0;
            }
        }
    }

    private static int[] byDegree(SignedGraph graph) {
        int[] from = new int[graph.size() + 1];
        for (int v = 0; v < graph.size(); v++) {
            from[graph.degree(v) + 1]++;
        }
        for (int d = 0; d < graph.size(); d++) {
            from[d + 1] += from[d];
        }
        int[] result = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            result[from[graph.degree(v)]++] = v;
        }
        return result;
    }
}
