package org.entente.code.actor;

import java.util.List;
import org.entente.model.ActorName;

/**
 * A noun phrase that a pronoun may point back to.
 *
 * @param sentence number of its sentence
 * @param head its head token
 * @param actors whom it means; nobody where it is a thing: "the talks"
 * @param role what it is in its sentence
 * @param form how the words mean whom they mean
 * @param plural whether its noun stands in the plural, or it is a list
 * @param deep whether it stands in a clause below the main one
 */
record Candidate(int sentence, int head, List<ActorName> actors, Role role, Form form, boolean plural, boolean deep) {
    Candidate {
        actors = List.copyOf(actors);
    }

    /** Whether it is nobody. */
    boolean thing() {
        return actors.isEmpty();
    }

    boolean subject() {
        return role == Role.MAIN || role == Role.SUBJECT;
    }

    /** What a noun phrase is in its sentence. */
    enum Role {
        /** Subject of the main clause. */
        MAIN,
        SUBJECT,
        OBJECT,
        OBLIQUE,
        /** "Iran's", "of Iran". */
        OWNER,
        APPOSED,
        /** "Iranian", "Iran talks". */
        MODIFIER,
        OTHER
    }

    /** How words mean whom they mean. */
    enum Form {
        NAME,
        NOUN,
        PRONOUN,
        LIST,
        THING
    }
}
