package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorKind;

/**
 * A noun that points back to an actor spoken of before.
 *
 * @param kinds which actors it may mean, the likeliest first
 * @param whom which of those
 * @param plural whether its plural means one actor too
 */
record Definite(List<ActorKind> kinds, Whom whom, boolean plural) {
    /** Which of the actors spoken of. */
    enum Whom {
        /** "The movement": the last one. */
        LAST,
        /** "The council": the last one that is called so. */
        NAMED,
        /** "Its ally": another than the possessor. */
        OTHER,
        /** "Its neighbour": another that borders on the possessor. */
        BESIDE,
        /** "The Turkish president": who belongs to the state named with it. */
        HEAD,
        /** "The country": the last one, also where only its place or people were named. */
        LAND
    }

    static Definite of(TsvRows.Row row) {
        List<ActorKind> kinds = new ArrayList<>();
        for (String kind : row.list(2, "\\|")) {
            kinds.add(kind(row, kind));
        }
        List<String> words = new ArrayList<>(row.list(3, " "));
        boolean plural = words.remove("plural");
        if (words.size() != 1) {
            throw row.error(
                    "'" + row.cell(3) + "' is none of last, named, other, beside, head, land, with or without plural.");
        }
        Whom whom =
                switch (words.get(0)) {
                    case "last" -> Whom.LAST;
                    case "named" -> Whom.NAMED;
                    case "other" -> Whom.OTHER;
                    case "beside" -> Whom.BESIDE;
                    case "head" -> Whom.HEAD;
                    case "land" -> Whom.LAND;
                    default ->
                        throw row.error("'" + words.get(0) + "' is none of last, named, other, beside, head, land.");
                };
        return new Definite(List.copyOf(kinds), whom, plural);
    }

    private static ActorKind kind(TsvRows.Row row, String word) {
        for (ActorKind kind : ActorKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw row.error("'" + word + "' is no kind of actor.");
    }
}
