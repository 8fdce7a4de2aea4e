package org.entente.model;

import java.util.Optional;

/**
 * An actor at a place in the text.
 *
 * @param actor who is meant
 * @param span the words that mean it; empty where the text leaves the actor out ({@link ActorName#UNKNOWN}) or understands it from
 *     the context
 */
public record Mention(ActorName actor, Optional<Span> span) {
    /** The unnamed other side. */
    public static final Mention UNKNOWN = new Mention(ActorName.UNKNOWN, Optional.empty());

    /** An actor named at {@code span}. */
    public static Mention at(ActorName actor, Span span) {
        return new Mention(actor, Optional.of(span));
    }
}
