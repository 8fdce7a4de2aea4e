package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.RoleType;

/**
 * What a dictionary says of an actor in one row.
 *
 * @param file and
 * @param line where
 * @param name canonical
 * @param kind what it is
 * @param partOf what it belongs to; for an office, of whom
 * @param period its life; for an office, the term
 * @param office the role of a person in {@code partOf}; empty for all others
 * @param namings how it is written, without the canonical name
 * @param use what the row is for
 */
public record ActorRow(
        String file,
        int line,
        ActorName name,
        ActorKind kind,
        Optional<ActorName> partOf,
        Period period,
        Optional<RoleType> office,
        List<Naming> namings,
        Use use) {
    public ActorRow {
        namings = List.copyOf(namings);
    }

    /** What a row is for. */
    public enum Use {
        /** Of the dictionary that ships. */
        SHIPPED,
        /** Of the user: it wins over a shipped row of the same name, and its names over shipped ones. */
        OWN,
        /** Of the user, and only adds names to an actor. */
        NAMES
    }

    String place() {
        return file + "\n" + line;
    }

    boolean own() {
        return use != Use.SHIPPED;
    }

    /**
     * A way to write an actor.
     *
     * @param text as in running text
     * @param form what kind of word it is
     * @param term when it means the actor
     */
    public record Naming(String text, Alias.Form form, Period term) {
        /** A proper name. */
        public static Naming name(String text, Period term) {
            return new Naming(text, Alias.Form.NAME, term);
        }
    }
}
