package org.entente.model;

import java.util.List;

/**
 * How far a signed network obeys "the enemy of my enemy is my friend".
 *
 * @param triads all of them, sorted by their names
 * @param sides the two sides of a best split, each sorted, the one with the first name first; actors without ties are in neither
 * @param frustrated ties that a best split cannot satisfy: friends apart or enemies together
 * @param frustration how many those are: the line index of balance (Harary 1959) where {@code optimal}
 * @param lowerBound proven: no split does better
 * @param optimal whether bound and split meet
 * @param forced whether all best splits are this one, so that "who stands with whom" is not arbitrary
 */
public record Balance(
        List<Triad> triads,
        List<List<ActorName>> sides,
        List<SignedTie> frustrated,
        int frustration,
        int lowerBound,
        boolean optimal,
        boolean forced) {
    public Balance {
        triads = List.copyOf(triads);
        sides = sides.stream().map(List::copyOf).toList();
        frustrated = List.copyOf(frustrated);
    }
}
