package org.entente.analyse.balance.split;

import java.util.BitSet;
import java.util.PriorityQueue;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * The best split of one block, by bounds, and by branching on pairs of vertices where bounds alone do not close (Rendl, Rinaldi &amp;
 * Wiegele 2010).
 */
final class Branching {
    private final SignedGraph graph;
    private final double unit;
    private final long granule;
    private final Effort effort;
    private final int tryAll;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private BitSet best;
    private long cost;
    private long made;

    private Branching(SignedGraph graph, double unit, long step, BitSet start, Effort effort, int tryAll) {
        this.graph = graph;
        this.unit = unit;
        this.effort = effort;
        this.tryAll = tryAll;
        granule = Math.max(step, granule(graph));
        best = start;
        cost = graph.frustration(start);
    }

    /**
     * Costs of splits differ by a multiple of this: moving a vertex changes the cost by a sum of plus or minus its weights, which is
     * their sum, give or take twice their common divisor.
     */
    static long granule(SignedGraph graph) {
        long divisor = 0;
        long[] sums = new long[graph.size()];
        for (int e = 0; e < graph.edges(); e++) {
            divisor = gcd(divisor, graph.cost(e));
            sums[graph.a(e)] += graph.weight(e);
            sums[graph.b(e)] += graph.weight(e);
        }
        long result = 2 * divisor;
        for (long sum : sums) {
            result = gcd(result, Math.abs(sum));
        }
        return Math.max(1, result);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /**
     * Searches until the split is proven best or time runs out.
     *
     * @param unit the weight that counts 1: numbers are divided by it where they are not whole
     * @param step costs are known to differ by a multiple of this
     * @param start a split to start from
     * @param tryAll up to so many vertices, all splits are tried instead
     */
    static Solved solve(SignedGraph graph, double unit, long step, BitSet start, Effort effort, int tryAll) {
        return new Branching(graph, unit, step, start, effort, tryAll).solve();
    }

    private Solved solve() {
        open.add(Node.of(graph, 0, second -> second, 0, made++));
        double proven = Double.MAX_VALUE;
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (closed(node.bound())) {
                continue;
            }
            if (effort.spent() && node.number() > 0) {
                proven = Math.min(proven, node.bound());
                continue;
            }
            proven = Math.min(proven, work(node));
        }
        return new Solved(best, cost, closed(proven) ? cost : whole(proven));
    }

    private boolean closed(double bound) {
        return bound > cost - granule + Bounds.margin(unit, granule);
    }

    /** The least cost that is not below a bound. */
    private long whole(double bound) {
        long steps = (long) Math.floor((cost - bound) / granule + 1e-9);
        return cost - Math.max(0, steps) * granule;
    }

    private void offer(Node node, BitSet split) {
        BitSet whole = node.lift().apply(split);
        long value = graph.frustration(whole);
        if (value < cost) {
            cost = value;
            best = whole;
        }
    }

    /** The split to start from, where it is not worse than what a moment of annealing makes of it. */
    private BitSet fromStart(Node node, SignedGraph part) {
        BitSet here = node.project().apply(best);
        return Annealing.descend(part, here);
    }

    private static BitSet better(SignedGraph part, BitSet one, BitSet other) {
        return part.frustration(other) < part.frustration(one) ? other : one;
    }

    /** Bounds a node. Where it stays open, its two halves are put in its place; the bound is told where that makes no sense any more. */
    private double work(Node node) {
        SignedGraph part = node.graph();
        if (part.size() == 0) {
            offer(node, new BitSet());
            return Double.MAX_VALUE;
        }
        if (part.size() <= tryAll) {
            offer(node, AllSplits.best(part));
            return Double.MAX_VALUE;
        }
        Bounds bounds = new Bounds(part, unit, granule, effort);
        BitSet split = node.number() == 0 ? fromStart(node, part) : new BitSet();
        offer(node, split);
        for (Bounds.Proof proof : Bounds.Proof.values()) {
            if (proof == Bounds.Proof.CYCLES) {
                split = better(part, split, Annealing.best(part, Annealing.QUICK_WORK));
            } else if (!effort.spent()) {
                split = better(
                        part,
                        split,
                        Annealing.best(part, node.number() == 0 ? Annealing.ROOT_WORK : Annealing.NODE_WORK));
            }
            offer(node, split);
            split = bounds.prove(proof, split, cost - node.constant());
            offer(node, split);
            if (closed(node.constant() + bounds.bound())) {
                return Double.MAX_VALUE;
            }
        }
        double proven = Math.max(node.bound(), node.constant() + bounds.bound());
        effort.tell((cost - proven) / unit);
        if (closed(proven)) {
            return Double.MAX_VALUE;
        }
        if (effort.spent() || !bounds.worthBranching(cost - node.constant())) {
            return proven;
        }
        open.add(node.child(bounds.one(), bounds.other(), true, proven, made++));
        open.add(node.child(bounds.one(), bounds.other(), false, proven, made++));
        return Double.MAX_VALUE;
    }
}
