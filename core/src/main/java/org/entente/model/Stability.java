package org.entente.model;

import java.util.List;

/**
 * How the best split holds when one actor or one tie is left out.
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
     * @param movers actors that no best split of the rest leaves where they stood, relative to the others, sorted
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
