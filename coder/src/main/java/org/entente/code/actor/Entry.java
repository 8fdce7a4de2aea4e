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
 */
public record Entry(ActorName name, ActorKind kind, Optional<ActorName> partOf, boolean known) {}
