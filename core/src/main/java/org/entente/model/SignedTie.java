package org.entente.model;

import java.util.List;

/**
 * A friendship or enmity at one date.
 *
 * @param pair between whom
 * @param weight sum of decayed, weighted scores; its sign is the sign of the tie; never 0
 * @param cooperation the positive part of the sum
 * @param conflict the negative part of the sum
 * @param statements ids of the statements it rests on, the weightiest first
 */
public record SignedTie(Pair pair, double weight, double cooperation, double conflict, List<String> statements) {
    public SignedTie {
        statements = List.copyOf(statements);
        if (weight == 0 || Double.isNaN(weight)) {
            throw new IllegalArgumentException("A signed tie has a weight other than 0: " + pair);
        }
    }

    /** +1 or -1. */
    public int sign() {
        return weight > 0 ? 1 : -1;
    }

    /** The same two at odds where they were friends, friends where they were at odds. */
    public SignedTie flipped() {
        return new SignedTie(pair, -weight, -conflict, -cooperation, statements);
    }

    /** A tie that stands on no statement: from a list, or supposed. */
    public static SignedTie of(Pair pair, double weight) {
        return new SignedTie(pair, weight, Math.max(0, weight), Math.min(0, weight), List.of());
    }
}
