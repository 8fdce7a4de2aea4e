package org.entente.analyse.balance.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A first lower bound: odd cycles that no two of use up more of an edge than it costs. Every one of them leaves an edge frustrated, so
 * together they cost what was packed. Triangles first, then longer ones; every odd cycle holds an edge that a given split leaves
 * frustrated, so only those edges are looked at.
 */
final class CyclePacking {
    private static final double[] HOPS = {0.24, 0.19, 0.16, 0.14, 0.12, 0.1, 0.07, 0.05, 0.02};
    /** Longer cycles are looked for while vertices to start from times edges stay below this. */
    private static final long MOST_WORK = 20_000_000;

    private final SignedGraph graph;
    private final long[] left;
    private final double[] used;
    private final Set<OddCycle> cycles = new LinkedHashSet<>();
    private long packed;

    private CyclePacking(SignedGraph graph) {
        this.graph = graph;
        left = new long[graph.edges()];
        used = new double[graph.edges()];
        for (int e = 0; e < left.length; e++) {
            left[e] = graph.cost(e);
        }
    }

    /**
     * Packs until {@code enough} is reached or nothing is found.
     *
     * @param split a good split
     */
    static CyclePacking of(SignedGraph graph, BitSet split, long enough, Effort effort) {
        CyclePacking packing = new CyclePacking(graph);
        packing.triangles(split);
        int[] starts = cover(graph, split);
        boolean small = (long) starts.length * graph.edges() < MOST_WORK;
        for (int i = 0; i < HOPS.length && small && packing.packed < enough && !effort.spent(); i++) {
            packing.longer(starts, HOPS[i], enough, effort);
        }
        return packing;
    }

    /** Vertices such that every frustrated edge has one of them; those with more edges first. */
    static int[] cover(SignedGraph graph, BitSet split) {
        BitSet cover = new BitSet();
        for (int e = 0; e < graph.edges(); e++) {
            int a = graph.a(e);
            int b = graph.b(e);
            if (graph.frustrated(e, split) && !cover.get(a) && !cover.get(b)) {
                cover.set(graph.degree(a) > graph.degree(b) ? a : b);
            }
        }
        return cover.stream().toArray();
    }

    private void triangles(BitSet split) {
        int[] edgeTo = new int[graph.size()];
        for (int a = 0; a < graph.size(); a++) {
            for (int p = graph.first(a); p < graph.first(a + 1); p++) {
                edgeTo[graph.neighbourAt(p)] = graph.edgeAt(p) + 1;
            }
            for (int p = graph.first(a); p < graph.first(a + 1); p++) {
                int edge = graph.edgeAt(p);
                if (a == graph.a(edge) && graph.frustrated(edge, split)) {
                    triangles(edge, edgeTo);
                }
            }
            for (int p = graph.first(a); p < graph.first(a + 1); p++) {
                edgeTo[graph.neighbourAt(p)] = 0;
            }
        }
    }

    private void triangles(int edge, int[] edgeTo) {
        int b = graph.b(edge);
        for (int p = graph.first(b); p < graph.first(b + 1) && left[edge] > 0; p++) {
            int third = edgeTo[graph.neighbourAt(p)] - 1;
            int second = graph.edgeAt(p);
            if (third >= 0
                    && left[second] > 0
                    && left[third] > 0
                    && (graph.positive(edge) ^ graph.positive(second) ^ !graph.positive(third))) {
                take(new OddCycle(new int[] {edge, second, third}, new int[0]));
            }
        }
    }

    private void longer(int[] starts, double hop, long enough, Effort effort) {
        boolean more = true;
        List<OddCycle> found = new ArrayList<>();
        while (more && packed < enough && !effort.spent()) {
            more = false;
            CycleSearch search = new CycleSearch(graph, used, hop);
            for (int start : starts) {
                if (effort.spent()) {
                    return;
                }
                found.clear();
                search.find(start, 1, found);
                for (OddCycle cycle : found) {
                    more |= take(cycle);
                }
            }
        }
    }

    private boolean take(OddCycle cycle) {
        long least = Long.MAX_VALUE;
        for (int e : cycle.satisfied()) {
            least = Math.min(least, left[e]);
        }
        if (least <= 0) {
            return false;
        }
        for (int e : cycle.satisfied()) {
            left[e] -= least;
            used[e] = left[e] == 0 ? 1 : 0;
        }
        packed += least;
        cycles.add(cycle);
        return true;
    }

    /** Proven: every split costs at least this. */
    long bound() {
        return packed;
    }

    Set<OddCycle> cycles() {
        return cycles;
    }
}
