package org.entente.analyse.balance.factions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A smaller graph with the same answer: vertices whose best place follows from that of others are taken out, one after the other, and put
 * back in reverse order, each where it then costs least. Every rule holds for any number of groups and for every limit of at least 2
 * unless it says otherwise. O(edges · log degree) a rule, each vertex once more after every change beside it.
 */
final class Reduction {
    private final int limit;
    private final List<TreeMap<Integer, Long>> near = new ArrayList<>();
    private final boolean[] gone;
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final boolean[] waiting;
    private long offset;
    private final int[] kept;
    private final SignedGraph core;

    /** What is undone in reverse order. */
    private sealed interface Step {}

    /** A vertex that goes where its neighbours of then want it most. */
    private record TakenOut(int vertex, Map<Integer, Long> near) implements Step {}

    /** A vertex that goes beside another. */
    private record Merged(int vertex, int beside) implements Step {}

    /** Vertices of different parts go apart. */
    private record Parted(List<Integer> part) implements Step {}

    private Reduction(SignedGraph graph, int limit) {
        this.limit = limit;
        gone = new boolean[graph.size()];
        waiting = new boolean[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            near.add(new TreeMap<>());
            call(v);
        }
        for (int e = 0; e < graph.edges(); e++) {
            near.get(graph.a(e)).put(graph.b(e), graph.weight(e));
            near.get(graph.b(e)).put(graph.a(e), graph.weight(e));
        }
        do {
            while (!queue.isEmpty()) {
                int v = queue.remove();
                waiting[v] = false;
                if (!gone[v]) {
                    reduce(v);
                }
            }
        } while (limit == 0 && dropApart());
        int[] at = new int[graph.size()];
        int[] list = new int[graph.size()];
        int count = 0;
        for (int v = 0; v < graph.size(); v++) {
            if (!gone[v]) {
                at[v] = count;
                list[count++] = v;
            }
        }
        kept = Arrays.copyOf(list, count);
        List<long[]> edges = new ArrayList<>();
        for (int v : kept) {
            near.get(v).tailMap(v, false).forEach((u, w) -> edges.add(new long[] {at[v], at[u], w}));
        }
        core = Edges.graph(count, edges);
    }

    static Reduction of(SignedGraph graph, int limit) {
        return new Reduction(graph, limit);
    }

    /** What is left. */
    SignedGraph core() {
        return core;
    }

    /** What every grouping of the whole costs beyond that of the core. */
    long offset() {
        return offset;
    }

    /** Groups of the whole from groups of the core. */
    int[] expand(int[] groups) {
        int[] result = new int[gone.length];
        Arrays.fill(result, Grouping.NONE);
        for (int i = 0; i < kept.length; i++) {
            result[kept[i]] = groups[i];
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (step instanceof TakenOut out) {
                result[out.vertex] = place(out, result);
            } else if (step instanceof Merged merged) {
                result[merged.vertex] = result[merged.beside];
            } else if (step instanceof Parted parted) {
                split(parted, result);
            }
        }
        return result;
    }

    private static void split(Parted parted, int[] groups) {
        Map<List<Integer>, Integer> labels = new HashMap<>();
        for (int v = 0; v < groups.length; v++) {
            if (groups[v] != Grouping.NONE) {
                groups[v] = labels.computeIfAbsent(List.of(groups[v], parted.part.get(v)), k -> labels.size());
            }
        }
    }

    /** The group that pulls most; where none pulls, one of its own or, at the limit, one that does not push. */
    private int place(TakenOut out, int[] groups) {
        TreeMap<Integer, Long> pull = new TreeMap<>();
        out.near.forEach((u, w) -> pull.merge(groups[u], w, Long::sum));
        int best = -1;
        long most = Long.MIN_VALUE;
        for (Map.Entry<Integer, Long> entry : pull.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        if (most > 0) {
            return best;
        }
        if (limit == 0) {
            return groups.length + out.vertex;
        }
        for (int label = 0; label < limit; label++) {
            if (!pull.containsKey(label)) {
                return label;
            }
        }
        return best;
    }

    private void call(int vertex) {
        if (!waiting[vertex] && !gone[vertex]) {
            waiting[vertex] = true;
            queue.add(vertex);
        }
    }

    private void reduce(int v) {
        TreeMap<Integer, Long> edges = near.get(v);
        boolean foes = edges.values().stream().allMatch(w -> w < 0);
        if (edges.size() <= 1 || (foes && (limit == 0 || edges.size() < limit))) {
            takeOut(v);
        } else if (edges.size() == 2) {
            bridge(v, edges.firstEntry(), edges.lastEntry());
        } else {
            long total = edges.values().stream().mapToLong(Math::abs).sum();
            for (Map.Entry<Integer, Long> entry : edges.entrySet()) {
                if (2 * entry.getValue() >= total) {
                    merge(v, entry.getKey());
                    return;
                }
            }
        }
    }

    /**
     * A vertex with one tie joins its friend or stands away from its enemy, at no cost; one with enemies alone, fewer than the limit,
     * finds a group without them, at no cost.
     */
    private void takeOut(int v) {
        steps.add(new TakenOut(v, Map.copyOf(near.get(v))));
        for (int u : near.get(v).keySet()) {
            near.get(u).remove(v);
            call(u);
        }
        near.get(v).clear();
        gone[v] = true;
    }

    /**
     * A vertex with two ties only sees whether its neighbours are together. Two friends: it costs the lesser tie where they are
     * apart, nothing otherwise, as does a friendship of that weight between them. A friend and an enemy: the lesser tie where they are
     * together, as does an enmity. Two enemies and three groups or more: nothing, a third group is free of both; two groups: the lesser
     * where they are apart.
     */
    private void bridge(int v, Map.Entry<Integer, Long> one, Map.Entry<Integer, Long> two) {
        long lesser = Math.min(Math.abs(one.getValue()), Math.abs(two.getValue()));
        boolean same = one.getValue() > 0 == two.getValue() > 0;
        long weight = same ? lesser : -lesser;
        if (same && one.getValue() < 0 && limit != 2) {
            weight = 0;
        }
        int a = one.getKey();
        int b = two.getKey();
        takeOut(v);
        add(a, b, weight);
    }

    /**
     * A friendship that weighs as much as all other ties of one end together: were the ends apart, that end could join the other, which
     * gains this tie and loses the others at most. So both are one vertex.
     */
    private void merge(int v, int into) {
        TreeMap<Integer, Long> edges = new TreeMap<>(near.get(v));
        for (int u : edges.keySet()) {
            near.get(u).remove(v);
            call(u);
        }
        near.get(v).clear();
        gone[v] = true;
        steps.add(new Merged(v, into));
        edges.remove(into);
        edges.forEach((u, w) -> add(into, u, w));
    }

    /**
     * A second tie between two vertices: weights add up; where the signs differ, the lesser weight is lost wherever the two are.
     */
    private void add(int a, int b, long weight) {
        call(a);
        call(b);
        if (weight == 0) {
            return;
        }
        long old = near.get(a).getOrDefault(b, 0L);
        if (old != 0 && old > 0 != weight > 0) {
            offset += Math.min(Math.abs(old), Math.abs(weight));
        }
        if (old + weight == 0) {
            near.get(a).remove(b);
            near.get(b).remove(a);
        } else {
            near.get(a).put(b, old + weight);
            near.get(b).put(a, old + weight);
        }
    }

    /**
     * Any number of groups: enemies that no chain of friends joins. A group can be cut into the parts that friends join, which costs
     * nothing; so some best grouping keeps them apart, and their enmity can be left out. Whether there were any.
     */
    private boolean dropApart() {
        int[] part = parts();
        boolean found = false;
        steps.add(new Parted(Arrays.stream(part).boxed().toList()));
        for (int v = 0; v < gone.length; v++) {
            List<Integer> apart = new ArrayList<>();
            for (Map.Entry<Integer, Long> entry : near.get(v).entrySet()) {
                if (entry.getValue() < 0 && part[entry.getKey()] != part[v]) {
                    apart.add(entry.getKey());
                }
            }
            for (int u : apart) {
                near.get(v).remove(u);
                near.get(u).remove(v);
                call(u);
                call(v);
                found = true;
            }
        }
        return found;
    }

    private int[] parts() {
        int[] part = new int[gone.length];
        Arrays.fill(part, -1);
        Deque<Integer> todo = new ArrayDeque<>();
        for (int start = 0; start < part.length; start++) {
            if (part[start] >= 0) {
                continue;
            }
            part[start] = start;
            todo.add(start);
            while (!todo.isEmpty()) {
                for (Map.Entry<Integer, Long> entry : near.get(todo.remove()).entrySet()) {
                    if (entry.getValue() > 0 && part[entry.getKey()] < 0) {
                        part[entry.getKey()] = start;
                        todo.add(entry.getKey());
                    }
                }
            }
        }
        return part;
    }
}
