package org.entente.model;

import java.util.List;

/**
 * An actor that stands between others.
 *
 * @param actor who
 * @param torn pairs of its friends that are at odds with each other, sorted: those it could mediate between, or be torn by;
 *     the first {@value #TORN_LISTED} where there are more
 * @param bridges its friendships with actors of the other side, sorted by pair
 * @param cut whether the network falls apart without it
 */
public record Broker(ActorName actor, List<Pair> torn, List<SignedTie> bridges, boolean cut) {
    /** So many torn pairs of one actor can still be read. */
    public static final int TORN_LISTED = 1_000;

    public Broker {
        torn = List.copyOf(torn);
        bridges = List.copyOf(bridges);
    }
}
