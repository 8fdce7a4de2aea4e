package org.entente.model;

import java.util.List;

/**
 * A stretch of a pair's history in which their relation stayed alike.
 *
 * @param period from the first year to the last
 * @param cooperation sum of the weighted positive scores of its statements, at least 0
 * @param conflict sum of the weighted negative scores of its statements, at most 0
 * @param character what marks it
 * @param words one sentence that says so, in the voice of a report
 * @param statements ids of the statements it rests on, in order of date, then of text
 */
public record Phase(
        EdtfDate period,
        double cooperation,
        double conflict,
        Character character,
        String words,
        List<String> statements) {
    public Phase {
        statements = List.copyOf(statements);
    }

    /** What marks a phase: which side outweighs the other, or that neither does. */
    @SuppressWarnings("JavaLangClash") // always written Phase.Character
    public enum Character {
        COOPERATION,
        CONFLICT,
        MIXED,
        QUIET
    }
}
