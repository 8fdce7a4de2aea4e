package org.entente.code.actor;

import org.entente.code.data.TsvRows;
import org.entente.model.ActorKind;

/**
 * A common noun that denotes an actor.
 *
 * @param id of the entry
 * @param kind what it denotes
 * @param standing for whom it acts
 */
public record Nominal(String id, ActorKind kind, Standing standing) {
    private static final String FORCES = "forces";

    /** For whom the noun stands once an owner is named. */
    public enum Standing {
        /** "The Iranian regime" is Iran. */
        OWNER,
        /** "People in Haiti" are Haiti's, "people" alone are nobody. */
        POPULATION,
        /** "Members of the Taliban" act for the Taliban. */
        MEMBER,
        /** "The president of France" is a person who belongs to France. */
        OFFICE,
        /** "Iranian diplomats", "the Supreme Court": actors of their own. */
        OWN
    }

    /** Whether it denotes armed forces that stand for whoever has them. */
    boolean forces() {
        return standing == Standing.MEMBER && id.equals(FORCES);
    }

    /** The same noun where it stands for the actor named with it. */
    Nominal member(String row) {
        return new Nominal(row, kind, Standing.MEMBER);
    }

    static Nominal of(TsvRows.Row row) {
        Standing standing =
                switch (row.cell(3)) {
                    case "of-state" -> Standing.OWNER;
                    case "person-of" -> Standing.OFFICE;
                    case "population" -> Standing.POPULATION;
                    case "", "part-of", "people-of", "back" -> Standing.OWN;
                    default ->
                        throw row.error("'" + row.cell(3)
                                + "' is none of of-state, part-of, person-of, people-of, population, back.");
                };
        return new Nominal(row.cell(0), row.code(2, ActorKind.class), standing);
    }
}
