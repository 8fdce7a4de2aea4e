package org.entente.analyse.balance.factions;

import java.util.Arrays;

/** What holds of every grouping: so many times the frustration of these edges adds up to a number at least. Immutable. */
final class Row {
    private final int[] edges;
    private final int[] times;
    private final int least;

    /**
     * A row of a linear program.
     *
     * @param edges each once; kept
     * @param times as many, above or below 0; kept
     */
    Row(int[] edges, int[] times, int least) {
        this.edges = edges;
        this.times = times;
        this.least = least;
    }

    /** One of these edges at least is frustrated. */
    static Row one(int[] edges) {
        int[] once = new int[edges.length];
        Arrays.fill(once, 1);
        return new Row(edges, once, 1);
    }

    int size() {
        return edges.length;
    }

    int edge(int at) {
        return edges[at];
    }

    int times(int at) {
        return times[at];
    }

    int least() {
        return least;
    }

    /** By how much more than the least it adds up to. */
    double slack(double[] value) {
        double sum = -least;
        for (int i = 0; i < edges.length; i++) {
            sum += times[i] * value[edges[i]];
        }
        return sum;
    }

    /** Whether it cannot hold once edges are frustrated (1), not (0), or either (anything else). */
    boolean broken(byte[] fixed) {
        int most = 0;
        for (int i = 0; i < edges.length; i++) {
            if (times[i] > 0 ? fixed[edges[i]] != 0 : fixed[edges[i]] == 1) {
                most += times[i];
            }
        }
        return most < least;
    }
}
