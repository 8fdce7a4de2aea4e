package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Actors and signed, weighted ties at one date.
 *
 * @param at the date; unknown means: all statements, none decayed
 * @param actors sorted by name
 * @param ties sorted by pair
 * @param dropped pairs whose statements cancel out or carry no sign, with the reason
 */
public record SignedNetwork(EdtfDate at, List<ActorName> actors, List<SignedTie> ties, List<Skipped> dropped) {
    public SignedNetwork {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        dropped = List.copyOf(dropped);
    }

    /** The tie between two actors, where there is one. O(ties). */
    public Optional<SignedTie> tie(ActorName a, ActorName b) {
        return a.equals(b)
                ? Optional.empty()
                : ties.stream().filter(t -> t.pair().equals(Pair.of(a, b))).findFirst();
    }
}
