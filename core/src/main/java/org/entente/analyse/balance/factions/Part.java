package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entente.analyse.balance.graph.Blocks;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A graph that is reduced, cut into blocks, and these again, until neither helps; solved from its leaves. A best grouping of the whole is
 * a best grouping of each block, for any number of groups and for every limit: to rename the groups of a block changes nothing it
 * costs, so two blocks can be made to agree on the one vertex they share, and no edge joins them otherwise.
 */
final class Part {
    private final int limit;
    private final Reduction reduction;
    private final List<Part> blocks = new ArrayList<>();
    private final List<int[]> vertices = new ArrayList<>();
    private int[] group;
    private long bound;

    private Part(SignedGraph graph, int limit) {
        this.limit = limit;
        reduction = Reduction.of(graph, limit);
        SignedGraph core = reduction.core();
        group = new int[core.size()];
        List<int[]> found = new ArrayList<>(Blocks.of(core).edges());
        Collections.reverse(found); // so that a block shares one vertex only with all those before it
        if (found.size() > 1) {
            int[] local = new int[core.size()];
            Arrays.fill(local, -1);
            for (int[] edges : found) {
                cut(core, edges, local);
            }
        }
    }

    static Part of(SignedGraph graph, int limit) {
        return new Part(graph, limit);
    }

    private void cut(SignedGraph core, int[] edges, int[] local) {
        List<Integer> inside = new ArrayList<>();
        List<long[]> kept = new ArrayList<>();
        for (int e : edges) {
            for (int v : new int[] {core.a(e), core.b(e)}) {
                if (local[v] < 0) {
                    local[v] = inside.size();
                    inside.add(v);
                }
            }
            kept.add(new long[] {local[core.a(e)], local[core.b(e)], core.weight(e)});
        }
        blocks.add(new Part(Edges.graph(inside.size(), kept), limit));
        vertices.add(inside.stream().mapToInt(v -> v).toArray());
        inside.forEach(v -> local[v] = -1);
    }

    /** The parts that are not cut any further. */
    List<Part> leaves() {
        if (!blocks.isEmpty()) {
            return blocks.stream().flatMap(b -> b.leaves().stream()).toList();
        }
        return reduction.core().edges() == 0 ? List.of() : List.of(this);
    }

    SignedGraph core() {
        return reduction.core();
    }

    int[] group() {
        return group;
    }

    /** Of a leaf: groups of its core, and what they cost at least. */
    void solved(int[] found, long least) {
        group = Labels.inOrder(found);
        bound = Math.max(bound, least);
    }

    /** What every grouping of the graph costs at least. */
    long bound() {
        return reduction.offset()
                + bound
                + blocks.stream().mapToLong(Part::bound).sum();
    }

    /** Groups of the whole graph; blocks agree where they meet. */
    int[] expand() {
        if (blocks.isEmpty()) {
            return reduction.expand(group);
        }
        int[] joined = new int[group.length];
        Arrays.fill(joined, Grouping.NONE);
        int fresh = 0;
        for (int i = 0; i < blocks.size(); i++) {
            fresh = join(joined, vertices.get(i), blocks.get(i).expand(), fresh);
        }
        for (int v = 0; v < joined.length; v++) {
            joined[v] = Math.max(0, joined[v]);
        }
        return reduction.expand(joined);
    }

    /** Renames the groups of a block so that the vertex it shares with blocks before stays where it is. */
    private int join(int[] joined, int[] inside, int[] found, int fresh) {
        int most = Arrays.stream(found).max().orElse(0);
        int[] name = new int[Math.max(most + 1, limit)];
        Arrays.fill(name, -1);
        boolean[] taken = new boolean[Math.max(limit, 1)];
        for (int i = 0; i < inside.length; i++) {
            if (joined[inside[i]] != Grouping.NONE) {
                name[found[i]] = joined[inside[i]];
                if (limit > 0) {
                    taken[joined[inside[i]]] = true;
                }
            }
        }
        int after = fresh;
        for (int i = 0; i < inside.length; i++) {
            if (name[found[i]] < 0) {
                int label = 0;
                while (limit > 0 && taken[label]) {
                    label++;
                }
                if (limit > 0) {
                    taken[label] = true;
                }
                name[found[i]] = limit > 0 ? label : after++;
            }
            joined[inside[i]] = name[found[i]];
        }
        return after;
    }
}
