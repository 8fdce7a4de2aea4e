package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * A political actor as it occurs in a case.
 *
 * @param name canonical name
 * @param kind what it is; for actors met first in a text a guess
 * @param partOf the actor it is a part of (a ministry of its state, a faction of its group)
 * @param aliases other names, sorted; those of the gazetteer that occur in the case, and those met in the texts
 * @param known whether the gazetteer names it; otherwise it was found in a text
 */
public record Actor(ActorName name, ActorKind kind, Optional<ActorName> partOf, List<String> aliases, boolean known) {
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
