package org.entente.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who says so.
 *
 * @param kind author, a named actor, or unnamed sources
 * @param actor the named actor; present exactly for {@link Kind#ACTOR}
 */
public record Voice(Kind kind, Optional<ActorName> actor) {
    /** The author of the document. */
    public static final Voice AUTHOR = new Voice(Kind.AUTHOR, Optional.empty());
    /** "It was reported", "some sources suggest". */
    public static final Voice UNNAMED = new Voice(Kind.UNNAMED, Optional.empty());

    public Voice {
        if ((kind == Kind.ACTOR) != actor.isPresent()) {
            throw new IllegalArgumentException("Voice " + kind + " does not go with actor " + actor);
        }
    }

    /** The text attributes it to a named actor. */
    public static Voice of(ActorName actor) {
        return new Voice(Kind.ACTOR, Optional.of(actor));
    }

    /** The same voice under another name. */
    Voice named(UnaryOperator<ActorName> names) {
        return new Voice(kind, actor.map(names));
    }

    /** As written in exports: {@code author}, {@code unnamed}, or the actor's canonical name. */
    public String code() {
        return switch (kind) {
            case AUTHOR -> "author";
            case UNNAMED -> "unnamed";
            case ACTOR -> actor.orElseThrow().value();
        };
    }

    /** The three kinds of voice. */
    public enum Kind {
        AUTHOR,
        ACTOR,
        UNNAMED
    }
}
