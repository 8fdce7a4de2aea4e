package org.entente.bench.gold;

import java.util.List;
import java.util.function.Predicate;

/**
 * What statements agree in beyond actors, direction and sign: shares in [0, 1] of those that agree so far; 0 where none does.
 *
 * @param date the same days, or days inside those annotated, or any where the annotators left it open
 * @param voice the same actor, author or nobody named
 * @param certainty the same code
 * @param quote evidence of which at least three tenths are shared
 */
public record Details(double date, double voice, double certainty, double quote) {
    private static final double SHARED = 0.3;

    /** A statement and the annotation it agrees with at level sign. */
    record Pair(Told gold, Told coded) {}

    static Details of(List<Pair> pairs, Names names) {
        return new Details(
                share(pairs, p -> Days.agree(p.gold().date(), p.coded().date())),
                share(pairs, p -> names.canonical(p.gold().voice())
                        .equals(names.canonical(p.coded().voice()))),
                share(pairs, p -> p.gold().certainty().equals(p.coded().certainty())),
                share(pairs, p -> Matching.overlap(p.gold().span(), p.coded().span()) >= SHARED));
    }

    private static double share(List<Pair> pairs, Predicate<Pair> agrees) {
        return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(agrees).count() / pairs.size();
    }
}
