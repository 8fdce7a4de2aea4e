package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Good groupings, not proven: simulated annealing (Kirkpatrick, Gelatt &amp; Vecchi 1983) over moves of single vertices, then
 * descent by moves of vertices and, for any number of groups, of whole groups (the levels of Blondel et al. 2008). Seeds are fixed
 * and work is counted in steps, so the answer only changes where the time cuts in. O(starts · sweeps · edges).
 */
final class Annealing {
    private static final long SEED = 1996;
    /** Starts for small graphs. */
    private static final int STARTS = 32;
    /** Sweeps over all vertices from hot to cold. */
    private static final int SWEEPS = 300;
    /** Starts times sweeps times edges, for one unit of effort. */
    private static final long WORK = 100_000_000;
    /** Hot: a move against this many average ties of a vertex of average degree, per root of the degree, is likely. */
    private static final double HOT = 0.7;
    /** Cold: a move against an average tie is rare. */
    private static final double COLD = 0.12;

    private final SignedGraph graph;
    private final int limit;
    private final Deadline deadline;
    private final int[] best;
    private long least;

    private Annealing(SignedGraph graph, int limit, Deadline deadline, int[] start) {
        this.graph = graph;
        this.limit = limit;
        this.deadline = deadline;
        best = start.clone();
        least = Moves.cost(graph, best);
    }

    /**
     * The best grouping found, never worse than the start.
     *
     * @param effort units of work; more finds more, on other seeds
     */
    static int[] improve(SignedGraph graph, int limit, int[] start, int effort, long bound, Deadline deadline) {
        Annealing search = new Annealing(graph, limit, deadline, start);
        search.settle(start.clone());
        if (graph.edges() > 0) {
            search.run(effort, bound);
        }
        return search.best;
    }

    /** The nearest grouping that no move of a vertex or of a whole group betters. */
    static int[] descend(SignedGraph graph, int limit, int[] start) {
        int[] group = start.clone();
        new Moves(graph, limit, group).descend();
        while (limit == 0 && merge(graph, group)) {
            new Moves(graph, limit, group).descend();
        }
        return group;
    }

    private void run(int effort, long bound) {
        SplittableRandom random = new SplittableRandom(SEED + effort);
        long work = effort * WORK / graph.edges();
        int sweeps = (int) Math.max(SWEEPS / 3, Math.min((long) effort * SWEEPS, work / 2));
        int starts = (int) Math.max(1, Math.min((long) effort * STARTS, work / sweeps));
        for (int i = 0; i < starts && least > bound && !deadline.over(); i++) {
            deadline.tell();
            int[] group = best.clone();
            if (i % 2 == 0) {
                for (int v = 0; v < group.length; v++) {
                    group[v] = limit == 0 ? v : random.nextInt(limit);
                }
            }
            anneal(group, random.split(), sweeps, i % 2 == 0 ? 1 : 0.4);
            settle(group);
        }
    }

    private void settle(int[] group) {
        int[] settled = descend(graph, limit, group);
        long cost = Moves.cost(graph, settled);
        if (cost < least) {
            least = cost;
            System.arraycopy(settled, 0, best, 0, best.length);
        }
    }

    private void anneal(int[] group, SplittableRandom random, int sweeps, double heat) {
        Moves moves = new Moves(graph, limit, group);
        double total = 0;
        double lightest = Double.MAX_VALUE;
        for (int e = 0; e < graph.edges(); e++) {
            total += (double) graph.cost(e);
            lightest = Math.min(lightest, (double) graph.cost(e));
        }
        double average = total / graph.edges();
        double degree = Math.max(1, 2.0 * graph.edges() / graph.size());
        double hot = heat * HOT * average * Math.sqrt(degree);
        double cold = Math.min(COLD * Math.max(lightest, average / 10), hot / 2);
        double factor = Math.pow(cold / hot, 1.0 / Math.max(1, sweeps - 1));
        double temperature = hot;
        long cost = Moves.cost(graph, group);
        for (int sweep = 0; sweep < sweeps && !deadline.over(); sweep++) {
            for (int i = 0; i < group.length; i++) {
                cost += propose(moves, random.nextInt(group.length), random, temperature);
            }
            if (cost < least) {
                least = cost;
                System.arraycopy(group, 0, best, 0, best.length);
            }
            temperature *= factor;
        }
    }

    /** What the cost changes by. */
    private static long propose(Moves moves, int vertex, SplittableRandom random, double temperature) {
        moves.gather(vertex);
        int pick = random.nextInt(moves.nears() + 1);
        int label = pick < moves.nears() ? moves.near(pick) : moves.away(vertex);
        if (label < 0 || label == moves.group()[vertex]) {
            return 0;
        }
        long change = moves.change(vertex, label);
        if (change <= 0 || random.nextDouble() < Math.exp(-(double) change / temperature)) {
            moves.move(vertex, label);
            return change;
        }
        return 0;
    }

    /** Moves whole groups as if they were vertices. Whether that helped. */
    private static boolean merge(SignedGraph graph, int[] group) {
        int[] label = new int[graph.size() + 1];
        Arrays.fill(label, -1);
        int count = 0;
        for (int g : group) {
            if (label[g] < 0) {
                label[g] = count++;
            }
        }
        SignedGraph groups = contract(graph, group, label, count);
        int[] merged = new int[count];
        Arrays.setAll(merged, g -> g);
        new Moves(groups, 0, merged).descend();
        boolean changed = false;
        for (int g = 0; g < count; g++) {
            changed |= merged[g] != g;
        }
        for (int v = 0; v < group.length; v++) {
            group[v] = merged[label[group[v]]];
        }
        return changed;
    }

    private static SignedGraph contract(SignedGraph graph, int[] group, int[] label, int count) {
        Map<Long, Integer> at = new HashMap<>();
        List<long[]> sums = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            long a = label[group[graph.a(e)]];
            long b = label[group[graph.b(e)]];
            if (a != b) {
                long key = Math.min(a, b) * count + Math.max(a, b);
                int place = at.computeIfAbsent(key, k -> {
                    sums.add(new long[] {k / count, k % count, 0});
                    return sums.size() - 1;
                });
                sums.get(place)[2] += graph.weight(e);
            }
        }
        return Edges.graph(count, sums);
    }
}
