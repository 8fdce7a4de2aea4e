package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Three groups or more, but not any number: edges that hardly are frustrated, friends joined to parts, enemies between parts. Where
 * those parts cannot be coloured with so many colours as there are groups, one of the edges that say so is frustrated in every
 * grouping. Where they can, the colours are a grouping. Enemies all among each other, one more than the limit, are the simplest case
 * (Chopra &amp; Rao 1993 cut off more of those).
 */
final class ColourCuts implements Cuts {
    /** Edges frustrated by more are not looked at. */
    private static final double HARDLY = 0.2;

    private static final double SHORT = 1e-4;
    /** Sets a round. */
    private static final int MOST = 20;

    private final SignedGraph graph;
    private final int limit;
    private final Rounding rounding;

    private int[] part = {};
    private List<List<Integer>> tree = List.of();
    private BitSet[] near = {};
    private List<TreeMap<Integer, Integer>> between = List.of();

    ColourCuts(SignedGraph graph, int limit, Rounding rounding) {
        this.graph = graph;
        this.limit = limit;
        this.rounding = rounding;
    }

    @Override
    public List<int[]> below(double[] value, Deadline deadline) {
        join(value);
        BitSet inside = new BitSet();
        inside.set(0, near.length);
        List<Integer> outside = prune(inside);
        int[] colour = new int[near.length];
        List<int[]> result = new ArrayList<>();
        while (result.size() < MOST && !deadline.over()) {
            Colouring.Answer answer = Colouring.find(near, inside, limit, colour);
            if (answer == Colouring.Answer.YES && result.isEmpty()) {
                grouping(colour, outside);
            }
            if (answer != Colouring.Answer.NO) {
                break;
            }
            BitSet critical = critical(inside, deadline);
            int[] set = edges(critical);
            if (Arrays.stream(set).mapToDouble(e -> value[e]).sum() < 1 - SHORT) {
                result.add(set);
            }
            inside.clear(critical.nextSetBit(0));
            prune(inside);
        }
        return result;
    }

    /** Parts by friends, the least frustrated first, and the least frustrated enmity between any two. */
    private void join(double[] value) {
        int[] root = new int[graph.size()];
        Arrays.setAll(root, v -> v);
        tree = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            tree.add(new ArrayList<>());
        }
        List<Integer> order = IntStream.range(0, graph.edges())
                .filter(e -> value[e] < HARDLY)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(e -> value[e]).thenComparing(e -> e))
                .toList();
        for (int e : order) {
            int a = Rounding.root(root, graph.a(e));
            int b = Rounding.root(root, graph.b(e));
            if (graph.positive(e) && a != b) {
                root[a] = b;
                tree.get(graph.a(e)).add(e);
                tree.get(graph.b(e)).add(e);
            }
        }
        for (int v = 0; v < root.length; v++) {
            root[v] = Rounding.root(root, v);
        }
        part = Labels.inOrder(root);
        int parts = Arrays.stream(part).max().orElse(-1) + 1;
        near = new BitSet[parts];
        between = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            near[p] = new BitSet();
            between.add(new TreeMap<>());
        }
        for (int e : order) {
            int a = part[graph.a(e)];
            int b = part[graph.b(e)];
            if (!graph.positive(e) && a != b && !near[a].get(b)) {
                near[a].set(b);
                near[b].set(a);
                between.get(Math.min(a, b)).put(Math.max(a, b), e);
            }
        }
    }

    /** Takes out parts with fewer enemies than colours, again and again: they find a colour last. In that order. */
    private List<Integer> prune(BitSet inside) {
        List<Integer> result = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int p = inside.nextSetBit(0); p >= 0; p = inside.nextSetBit(p + 1)) {
                BitSet enemies = (BitSet) near[p].clone();
                enemies.and(inside);
                if (enemies.cardinality() < limit) {
                    inside.clear(p);
                    result.add(p);
                    changed = true;
                }
            }
        }
        return result;
    }

    private void grouping(int[] colour, List<Integer> outside) {
        BitSet coloured = new BitSet();
        coloured.set(0, colour.length);
        outside.forEach(coloured::clear);
        for (int i = outside.size() - 1; i >= 0; i--) {
            int p = outside.get(i);
            BitSet taken = new BitSet();
            near[p].stream().filter(coloured::get).forEach(q -> taken.set(colour[q]));
            colour[p] = taken.nextClearBit(0);
            coloured.set(p);
        }
        rounding.take(Arrays.stream(part).map(p -> colour[p]).toArray());
    }

    /** What of it cannot be coloured, with no part to spare. */
    private BitSet critical(BitSet inside, Deadline deadline) {
        BitSet result = (BitSet) inside.clone();
        int[] ignored = new int[near.length];
        for (int p = inside.nextSetBit(0); p >= 0 && !deadline.over(); p = inside.nextSetBit(p + 1)) {
            if (result.get(p)) {
                BitSet fewer = (BitSet) result.clone();
                fewer.clear(p);
                prune(fewer);
                if (Colouring.find(near, fewer, limit, ignored) == Colouring.Answer.NO) {
                    result = fewer;
                }
            }
        }
        return result;
    }

    /** The enmities between those parts, and the friendships that join their ends within each. */
    private int[] edges(BitSet parts) {
        TreeSet<Integer> result = new TreeSet<>();
        BitSet ends = new BitSet();
        for (int p = parts.nextSetBit(0); p >= 0; p = parts.nextSetBit(p + 1)) {
            between.get(p).forEach((q, e) -> {
                if (parts.get(q)) {
                    result.add(e);
                    ends.set(graph.a(e));
                    ends.set(graph.b(e));
                }
            });
        }
        BitSet done = new BitSet();
        for (int v = ends.nextSetBit(0); v >= 0; v = ends.nextSetBit(v + 1)) {
            if (!done.get(part[v])) {
                done.set(part[v]);
                walk(v, -1, ends, result);
            }
        }
        return result.stream().mapToInt(e -> e).toArray();
    }

    /** Adds the edges of the tree on the way to ends; whether there are any this way. As deep as the tree. */
    private boolean walk(int vertex, int from, BitSet ends, Set<Integer> edges) {
        boolean any = ends.get(vertex);
        for (int e : tree.get(vertex)) {
            if (e != from && walk(graph.other(e, vertex), e, ends, edges)) {
                edges.add(e);
                any = true;
            }
        }
        return any;
    }
}
