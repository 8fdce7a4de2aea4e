package org.entente.model;

import java.util.List;

/**
 * Actors in groups of friends, with as few friends apart and enemies together as can be: correlation clustering (Doreian &amp;
 * Mrvar 1996; Bansal, Blum &amp; Chawla 2004).
 *
 * @param limit how many groups were allowed at most; 0 for any number
 * @param groups each sorted, the largest first, ties by first name; actors without ties and {@code neutral} ones are in none
 * @param neutral actors that would do as well in another group or alone, sorted
 * @param frustrated ties that the groups cannot satisfy, sorted by pair; the ties of neutral actors count as placed
 * @param frustration how many those are
 * @param lowerBound proven: no such grouping does better
 * @param optimal whether bound and grouping meet
 */
public record Factions(
        int limit,
        List<List<ActorName>> groups,
        List<ActorName> neutral,
        List<SignedTie> frustrated,
        int frustration,
        int lowerBound,
        boolean optimal) {
    public Factions {
        groups = groups.stream().map(List::copyOf).toList();
        neutral = List.copyOf(neutral);
        frustrated = List.copyOf(frustrated);
    }
}
