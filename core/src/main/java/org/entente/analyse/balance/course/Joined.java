package org.entente.analyse.balance.course;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.ActorName;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;

/** Which actors ties join, however far apart. */
final class Joined {
    private Joined() {}

    /** For each actor that has a tie, the first by name of all it is joined with. */
    static Map<ActorName, ActorName> of(SignedNetwork network) {
        Map<ActorName, ActorName> up = new HashMap<>();
        for (SignedTie tie : network.ties()) {
            ActorName one = first(up, tie.pair().first());
            ActorName other = first(up, tie.pair().second());
            if (one.compareTo(other) < 0) {
                up.put(other, one);
            } else {
                up.put(one, other);
            }
        }
        Map<ActorName, ActorName> result = new HashMap<>();
        up.keySet().forEach(actor -> result.put(actor, first(up, actor)));
        return result;
    }

    /** Follows the way up, and halves it for the next time. */
    private static ActorName first(Map<ActorName, ActorName> up, ActorName actor) {
        ActorName at = actor;
        ActorName next = up.computeIfAbsent(at, key -> key);
        while (!next.equals(at)) {
            ActorName beyond = up.getOrDefault(next, next);
            up.put(at, beyond);
            at = next;
            next = beyond;
        }
        return at;
    }
}
