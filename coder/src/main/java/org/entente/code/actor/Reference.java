package org.entente.code.actor;

import java.util.List;
import org.entente.model.ActorName;

/**
 * Words of a sentence that mean one or more actors.
 *
 * @param first first token
 * @param last last token, inclusive
 * @param head the token that the rest of the sentence relates to
 * @param form how they are meant
 * @param actors whom they mean; more than one for "the two countries" or "they"
 */
public record Reference(int first, int last, int head, Form form, List<ActorName> actors) {
    public Reference {
        actors = List.copyOf(actors);
    }

    /** How words mean an actor. */
    public enum Form {
        NAME,
        DEMONYM,
        /** A capital or seat that may stand for its government. */
        SEAT,
        /** A common noun: "the Iranian regime", "Afghan citizens". */
        NOMINAL,
        PRONOUN,
        /** "The two countries", "this trio". */
        DESCRIPTION
    }
}
