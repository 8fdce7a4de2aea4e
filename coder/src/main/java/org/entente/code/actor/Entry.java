package org.entente.code.actor;

import java.util.Optional;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/**
 * An actor of the gazetteer, or one met in a text.
 *
 * @param name canonical name
 * @param kind what it is
 * @param partOf what it belongs to
 * @param known whether the gazetteer names it
 * @param life when it is one actor; it chooses between actors of one name, and is no ground for dropping a proper name
 */
public record Entry(ActorName name, ActorKind kind, Optional<ActorName> partOf, boolean known, Period life) {
    Entry(ActorName name, ActorKind kind, Optional<ActorName> partOf, boolean known) {
        this(name, kind, partOf, known, Period.ALWAYS);
    }
}
