package org.entente.bench.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Span;

/**
 * Coded statements paired with annotated ones, each with at most one: the best agreement first, then paths that pair what was left
 * (the same way as {@code score.py} does it). The number of pairs is the greatest possible, the sum of their agreement need not be: a
 * path may part two that agree in all to pair each of them with another. O(gold times coded).
 */
final class Matching {
    static final int PAIR = 1;
    static final int DIRECTED = 2;
    static final int SIGN = 3;
    static final int TYPE = 4;

    private final List<Told> gold;
    private final List<Told> coded;
    private final Map<Integer, List<Edge>> edges = new HashMap<>();
    private final Map<Integer, Edge> byGold = new HashMap<>();
    private final Map<Integer, Edge> byCoded = new HashMap<>();

    private Matching(List<Told> gold, List<Told> coded) {
        this.gold = gold;
        this.coded = coded;
    }

    /** Two statements that agree, by their places in the lists. */
    record Edge(int gold, int coded, int level, double weight) {}

    static List<Edge> of(List<Told> gold, List<Told> coded, Names names) {
        Matching matching = new Matching(gold, coded);
        List<Edge> all = matching.agreements(names);
        for (Edge edge : all) {
            matching.edges.computeIfAbsent(edge.gold(), k -> new ArrayList<>()).add(edge);
            if (!matching.byGold.containsKey(edge.gold()) && !matching.byCoded.containsKey(edge.coded())) {
                matching.take(edge);
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            if (!matching.byGold.containsKey(g)) {
                matching.grow(g, new HashSet<>());
            }
        }
        return matching.byGold.values().stream()
                .sorted(Comparator.comparingInt(Edge::gold))
                .toList();
    }

    private List<Edge> agreements(Names names) {
        List<Edge> all = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int c = 0; c < coded.size(); c++) {
                int level = level(gold.get(g), coded.get(c), names);
                if (level > 0) {
                    double weight = level
                            + overlap(gold.get(g).span(), coded.get(c).span()) / 2
                            - (gold.get(g).optional() ? 0.25 : 0);
                    all.add(new Edge(g, c, level, weight));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Edge e) -> -e.weight())
                .thenComparing(Comparator.comparingInt(Edge::gold).reversed())
                .thenComparing(Comparator.comparingInt(Edge::coded).reversed()));
        return all;
    }

    private void take(Edge edge) {
        byGold.put(edge.gold(), edge);
        byCoded.put(edge.coded(), edge);
    }

    private boolean grow(int g, Set<Integer> seen) {
        for (Edge edge : edges.getOrDefault(g, List.of())) {
            if (seen.add(edge.coded())) {
                Edge holder = byCoded.get(edge.coded());
                if (holder == null || grow(holder.gold(), seen)) {
                    take(edge);
                    return true;
                }
            }
        }
        return false;
    }

    private static int level(Told gold, Told coded, Names names) {
        if (!gold.span().overlaps(coded.span())) {
            return 0;
        }
        String gs = names.canonical(gold.source());
        String gt = names.canonical(gold.target());
        String cs = names.coded(coded.source(), coded.sourceSpan());
        String ct = names.coded(coded.target(), coded.targetSpan());
        boolean same = gs.equals(cs) && gt.equals(ct);
        boolean turned = gs.equals(ct) && gt.equals(cs);
        if (!same && !turned) {
            return 0;
        }
        if (!same && !gold.reciprocal() && !coded.reciprocal()) {
            return PAIR;
        }
        boolean signs = gold.sign() == coded.sign();
        if (!signs) {
            return DIRECTED;
        }
        return gold.kind().equals(coded.kind()) && gold.type().equals(coded.type()) ? TYPE : SIGN;
    }

    /** The part of both that is shared, in (0, 1] where they overlap. */
    static double overlap(Span a, Span b) {
        double shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return shared / (Math.max(a.end(), b.end()) - Math.min(a.begin(), b.begin()));
    }
}
