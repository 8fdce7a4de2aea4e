package org.entente.model;

/**
 * Three actors with a tie between every two of them.
 *
 * @param a sorts before {@code b}
 * @param b sorts before {@code c}
 * @param c sorts last
 * @param ab sign of the tie of {@code a} and {@code b}
 * @param bc sign of the tie of {@code b} and {@code c}
 * @param ac sign of the tie of {@code a} and {@code c}
 */
public record Triad(ActorName a, ActorName b, ActorName c, int ab, int bc, int ac) {
    /** Balanced where the product of its signs is positive (Cartwright &amp; Harary 1956). */
    public boolean balanced() {
        return ab * bc * ac > 0;
    }

    /** Two friends that share an enemy: one positive tie, two negative. */
    public boolean commonEnemy() {
        return balanced() && ab + bc + ac == -1;
    }
}
