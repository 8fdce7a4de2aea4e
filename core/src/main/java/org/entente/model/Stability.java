package org.entente.model;

import java.util.List;

/**
 * How the best split holds when one actor or one tie is left out. Those left out are told only where the rest could be split anew with
 * proof.
 *
 * @param actors one entry per actor tried, those that move most first, ties by name
 * @param ties one entry per tie tried, those that move most first, ties by pair
 */
public record Stability(List<WithoutActor> actors, List<WithoutTie> ties) {
    public Stability {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /**
     * One actor left out.
     *
     * @param actor who
     * @param frustration of the rest
     * @param movers actors that change sides, sorted: as few as any best split of the rest allows, seen from the larger part of each
     *     connected part, or from its first name where two parts are as large; none where the split as it was is still best
     */
    public record WithoutActor(ActorName actor, int frustration, List<ActorName> movers) {
        public WithoutActor {
            movers = List.copyOf(movers);
        }
    }

    /**
     * One tie left out.
     *
     * @param tie which
     * @param frustration of the rest
     * @param movers as in {@link WithoutActor}
     */
    public record WithoutTie(SignedTie tie, int frustration, List<ActorName> movers) {
        public WithoutTie {
            movers = List.copyOf(movers);
        }
    }
}
