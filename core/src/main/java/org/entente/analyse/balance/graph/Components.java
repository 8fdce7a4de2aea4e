package org.entente.analyse.balance.graph;

import java.util.Arrays;

/** The connected parts of a graph, numbered by their lowest vertex. */
public final class Components {
    private final int[] of;
    private final int[] size;

    private Components(int[] of, int[] size) {
        this.of = of;
        this.size = size;
    }

    /** O(vertices + edges). */
    public static Components of(SignedGraph graph) {
        int[] of = new int[graph.size()];
        Arrays.fill(of, -1);
        int[] size = new int[graph.size()];
        int[] queue = new int[graph.size()];
        int count = 0;
        for (int root = 0; root < graph.size(); root++) {
            if (of[root] >= 0) {
                continue;
            }
            int tail = 0;
            queue[tail++] = root;
            of[root] = count;
            for (int head = 0; head < tail; head++) {
                int v = queue[head];
                for (int p = graph.first(v); p < graph.first(v + 1); p++) {
                    int w = graph.neighbourAt(p);
                    if (of[w] < 0) {
                        of[w] = count;
                        queue[tail++] = w;
                    }
                }
            }
            size[count++] = tail;
        }
        return new Components(of, Arrays.copyOf(size, count));
    }

    public int count() {
        return size.length;
    }

    /** The component of a vertex. */
    public int of(int vertex) {
        return of[vertex];
    }

    /** How many vertices a component has. */
    public int size(int component) {
        return size[component];
    }
}
