package org.entente.code.dictionary;

import java.util.Map;
import java.util.Optional;
import org.entente.code.actor.ActorDictionary;
import org.entente.code.actor.Entry;
import org.entente.code.actor.Gazetteer;
import org.entente.model.ActorName;

/** The actors that ship, by all their names. */
final class KnownActors {
    private final Gazetteer gazetteer;

    KnownActors(ActorDictionary shipped) {
        this.gazetteer = Gazetteer.of(shipped, Map.of());
    }

    /** The actor whom a name means all of whose words belong to it. */
    Optional<Entry> named(String name) {
        return gazetteer.named(name);
    }

    /** Whether the noun stands for an actor without the user's help. */
    boolean noun(String lemma) {
        return gazetteer.nominal(lemma).isPresent();
    }

    Optional<Entry> entry(ActorName name) {
        return gazetteer.entry(name);
    }
}
