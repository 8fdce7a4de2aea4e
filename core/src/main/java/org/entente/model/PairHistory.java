package org.entente.model;

import java.util.List;

/**
 * The dated course of one pair's relation, cut into phases. Statements about bodies, members and leaders of an actor count for
 * the actor itself; the statements keep their own names.
 *
 * @param pair whose
 * @param years what each year adds, ascending, without gaps between first and last
 * @param phases in order of time
 * @param undated ids of statements without a date, in the order of the text
 * @param statements ids of all statements about the pair, in the order of the text
 */
public record PairHistory(
        Pair pair, List<YearBalance> years, List<Phase> phases, List<String> undated, List<String> statements) {
    public PairHistory {
        years = List.copyOf(years);
        phases = List.copyOf(phases);
        undated = List.copyOf(undated);
        statements = List.copyOf(statements);
    }

    /**
     * What the statements about one year add up to.
     *
     * @param year of the Gregorian calendar
     * @param cooperation at least 0
     * @param conflict at most 0
     */
    public record YearBalance(int year, double cooperation, double conflict) {}
}
