package org.entente.bench.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far coded statements agree with annotated ones. An annotation marked optional is neither missed nor counted.
 *
 * @param gold annotations to find
 * @param coded statements coded, without those paired with optional annotations
 * @param sign how many agree in actors, direction and sign
 * @param type how many agree in kind and type as well
 * @param right statements that agree at level sign
 * @param rightType statements that agree at level type
 * @param wrong statements that agree with no annotation at level sign
 * @param details what those that agree at level sign agree in besides
 */
public record CaseScore(
        int gold,
        int coded,
        int sign,
        int type,
        List<Told> right,
        List<Told> rightType,
        List<Told> wrong,
        Details details) {
    static CaseScore of(List<Told> gold, List<Told> coded, Names names) {
        List<Matching.Edge> edges = Matching.of(gold, coded, names);
        Set<Integer> aside = new HashSet<>();
        Set<Integer> sign = new HashSet<>();
        Set<Integer> type = new HashSet<>();
        List<Details.Pair> pairs = new ArrayList<>();
        for (Matching.Edge edge : edges) {
            boolean optional = gold.get(edge.gold()).optional();
            if (optional && edge.level() >= Matching.SIGN) {
                aside.add(edge.coded());
            }
            if (!optional && edge.level() >= Matching.SIGN) {
                sign.add(edge.coded());
                pairs.add(new Details.Pair(gold.get(edge.gold()), coded.get(edge.coded())));
            }
            if (!optional && edge.level() >= Matching.TYPE) {
                type.add(edge.coded());
            }
        }
        return new CaseScore(
                (int) gold.stream().filter(g -> !g.optional()).count(),
                coded.size() - aside.size(),
                sign.size(),
                type.size(),
                picked(coded, sign),
                picked(coded, type),
                IntStream.range(0, coded.size())
                        .filter(i -> !sign.contains(i) && !aside.contains(i))
                        .mapToObj(coded::get)
                        .toList(),
                Details.of(pairs, names));
    }

    private static List<Told> picked(List<Told> coded, Set<Integer> places) {
        return places.stream().sorted().map(coded::get).toList();
    }

    /** Harmonic mean of precision and recall at level sign, in [0, 1]. */
    public double signF1() {
        return f1(sign);
    }

    /** The same at level type. */
    public double typeF1() {
        return f1(type);
    }

    private double f1(int agreed) {
        return gold + coded == 0 ? 0 : 2.0 * agreed / (gold + coded);
    }
}
