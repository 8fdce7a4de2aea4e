package org.entente.show.page;

import org.entente.model.Certainty;
import org.entente.model.Statement;
import org.entente.show.words.Dates;
import org.entente.show.words.Wording;

/** Roles in a few words, under a heading that says whose words they are. */
final class Roles {
    private Roles() {}

    static String words(Statement statement, Wording wording) {
        String holder = statement.source().map(m -> wording.name(m.actor())).orElse("");
        String of = statement.target().map(m -> wording.name(m.actor())).orElse("");
        String role =
                switch (statement.type()) {
                    case "LEADS" -> " as a leader of ";
                    case "MEMBER_OF" -> " as a member of ";
                    case "PART_OF" -> " as a part of ";
                    case "REPRESENTS" -> " as a representative of ";
                    default -> " as another name of ";
                };
        Certainty certainty = statement.evidence().certainty();
        return holder
                + role
                + of
                + (statement.evidence().date().isKnown()
                        ? ", " + Dates.words(statement.evidence().date())
                        : "")
                + (certainty == Certainty.ASSERTED ? "" : ", " + certainty.code());
    }
}
