package org.entente.model;

import java.util.List;

/**
 * Sources that say different things about the same matter, set against each other; none is taken for right.
 *
 * @param about what they disagree on, in words
 * @param sides two at least, the one with most statements first
 */
public record Dispute(String about, List<Side> sides) {
    public Dispute {
        sides = List.copyOf(sides);
    }

    /**
     * One of the views.
     *
     * @param says in words
     * @param voices who says so, in words
     * @param statements ids of the statements it stands on
     */
    public record Side(String says, List<String> voices, List<String> statements) {
        public Side {
            voices = List.copyOf(voices);
            statements = List.copyOf(statements);
        }
    }
}
