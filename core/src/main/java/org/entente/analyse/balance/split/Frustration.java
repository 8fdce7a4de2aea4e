package org.entente.analyse.balance.split;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entente.analyse.balance.graph.Blocks;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.Progress;

/**
 * The best split of a signed graph into two sides, with a proof (line index of balance, Harary 1959; exact methods: Aref, Mason &amp;
 * Wilson 2020, "A modeling and computational study of the frustration index in signed networks", Networks 75:95). Reduction, blocks,
 * annealing, then bounds and branching until bound and split meet. The problem is NP-hard: time is bounded by what is given.
 */
public final class Frustration {
    /** Weights are multiplied by at most this, so that halves and quarters of the reduction stay whole. */
    private static final long MOST_SCALE = 1 << 10;

    private static final long MOST_WEIGHT = 1L << 50;

    private Frustration() {}

    /**
     * Solves.
     *
     * @param start a split that may be good, such as that of a like graph
     * @param limit after which no new bound is begun
     */
    public static Solved solve(SignedGraph graph, Optional<BitSet> start, Duration limit, Progress progress) {
        return solve(graph, start, limit, progress, AllSplits.MOST_VERTICES);
    }

    /** The same, with parts of up to {@code tryAll} vertices solved by trying all their splits. */
    static Solved solve(SignedGraph graph, Optional<BitSet> start, Duration limit, Progress progress, int tryAll) {
        Effort effort = Effort.until(limit, progress, "Proving the best split");
        long scale = scale(graph);
        double unit = scale * Math.max(1, (double) total(graph) / Math.max(1, graph.edges()));
        long step = scale * Branching.granule(graph);
        Reducer reducer = Reducer.reduce(graph, scale);
        SignedGraph kernel = reducer.graph();
        BitSet before = reducer.project(start.orElse(new BitSet()));
        long bound = reducer.constant() - Node.enmity(kernel);
        List<int[]> blocks = Blocks.of(kernel).edges(); // no cycle passes through two: each is split by itself
        List<BitSet> flips = new ArrayList<>();
        for (int[] edges : blocks) {
            Block block = Block.of(kernel, edges);
            Solved solved = Branching.solve(block.graph(), unit, step, block.project(before), effort, tryAll);
            bound += solved.bound();
            flips.add(block.lift(solved.second()));
        }
        BitSet second = reducer.lift(assemble(kernel, blocks, flips));
        long cost = graph.frustration(second);
        return new Solved(second, cost, Math.min(cost, -Math.floorDiv(-bound, scale)));
    }

    /** A split from which no move of one vertex saves anything, near a given one. O(moves · degree + vertices). */
    public static BitSet descend(SignedGraph graph, BitSet start) {
        return Annealing.descend(graph, start);
    }

    private static long total(SignedGraph graph) {
        long total = 0;
        for (int e = 0; e < graph.edges(); e++) {
            total += graph.cost(e);
        }
        return total;
    }

    private static long scale(SignedGraph graph) {
        long total = total(graph) + 1;
        long scale = MOST_SCALE;
        while (scale > 1 && total > MOST_WEIGHT / scale) {
            scale /= 2;
        }
        return scale;
    }

    /** Turns the blocks so that they agree where they meet. */
    private static BitSet assemble(SignedGraph kernel, List<int[]> blocks, List<BitSet> splits) {
        int[] blockOf = new int[kernel.edges()];
        for (int b = 0; b < blocks.size(); b++) {
            for (int e : blocks.get(b)) {
                blockOf[e] = b;
            }
        }
        int[] side = new int[kernel.size()];
        Arrays.fill(side, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int v = 0; v < kernel.size(); v++) {
            if (side[v] < 0) {
                side[v] = 0;
                open.add(v);
            }
            while (!open.isEmpty()) {
                int a = open.remove();
                for (int p = kernel.first(a); p < kernel.first(a + 1); p++) {
                    int b = kernel.neighbourAt(p);
                    BitSet split = splits.get(blockOf[kernel.edgeAt(p)]);
                    if (side[b] < 0) {
                        side[b] = split.get(a) == split.get(b) ? side[a] : 1 - side[a];
                        open.add(b);
                    }
                }
            }
        }
        BitSet second = new BitSet();
        for (int v = 0; v < side.length; v++) {
            second.set(v, side[v] == 1);
        }
        return second;
    }
}
