package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far a signed network obeys "the enemy of my enemy is my friend".
 *
 * @param census triads by their signs
 * @param clustering how far signs multiply along ties that meet (Kunegis et al. 2009)
 * @param triads one by one, sorted by their names, where there are at most {@value #TRIADS_LISTED}; none otherwise
 * @param walks walk-based balance in [0, 1] (Estrada &amp; Benzi 2014); empty for networks too large to compute it
 * @param sides the two sides of a best split, each sorted, the one with the first name first; actors without ties are in neither
 * @param frustrated ties that the split cannot satisfy: friends apart or enemies together; sorted by pair
 * @param frustration how many those are, or what they weigh where weights were asked for: the line index of balance (Harary
 *     1959) where {@code optimal}
 * @param lowerBound proven: no split does better; at most {@code frustration}
 * @param optimal whether bound and split meet
 * @param ways how many best splits there are and what they share; empty where that was not computed
 */
public record Balance(
        TriadCensus census,
        SignedClustering clustering,
        List<Triad> triads,
        OptionalDouble walks,
        List<List<ActorName>> sides,
        List<SignedTie> frustrated,
        double frustration,
        double lowerBound,
        boolean optimal,
        Optional<Ways> ways) {
    /** So many triads can still be read. */
    public static final int TRIADS_LISTED = 10_000;

    public Balance {
        triads = List.copyOf(triads);
        sides = sides.stream().map(List::copyOf).toList();
        frustrated = List.copyOf(frustrated);
    }

    /** How far the split may be from the best one: 0 where that is proven. */
    public double gap() {
        return optimal ? 0 : frustration - lowerBound;
    }

    /** Whether all best splits are this one: "who stands with whom" is not arbitrary. False where that is not known. */
    public boolean forced() {
        return ways.isPresent() && ways.get().forced();
    }

    /**
     * All the best splits together.
     *
     * @param forced whether, within each connected part, there is but one
     * @param splits how many there are, each connected part turned one way only; {@link Long#MAX_VALUE} where there are more; empty
     *     where they were not counted
     * @param always ties that every best split leaves frustrated, sorted by pair
     * @param sometimes ties that some but not all best splits leave frustrated, sorted by pair
     */
    public record Ways(boolean forced, OptionalLong splits, List<SignedTie> always, List<SignedTie> sometimes) {
        public Ways {
            always = List.copyOf(always);
            sometimes = List.copyOf(sometimes);
            if (splits.orElse(1) < 1) {
                throw new IllegalArgumentException("There is always a best split, not " + splits.getAsLong());
            }
        }
    }
}
