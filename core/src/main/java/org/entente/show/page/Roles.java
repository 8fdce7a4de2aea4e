package org.entente.show.page;

import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Evidence;
import org.entente.model.Statement;
import org.entente.show.words.Dates;
import org.entente.show.words.Wording;

/** Roles in a few words, seen from one of the two actors, under a heading that says whose words they are. */
final class Roles {
    private Roles() {}

    static String words(Statement statement, ActorName actor, Wording wording) {
        boolean holds = statement.source().filter(m -> m.actor().equals(actor)).isPresent();
        String other = (holds ? statement.target() : statement.source())
                .map(mention -> wording.name(mention.actor()))
                .orElse("");
        Evidence evidence = statement.evidence();
        return (holds ? held(statement.type()) + " " + other : other + ": " + given(statement.type()))
                + (evidence.date().isKnown() ? ", " + Dates.words(evidence.date()) : "")
                + (evidence.certainty() == Certainty.ASSERTED
                        ? ""
                        : ", " + evidence.certainty().code());
    }

    private static String held(String type) {
        return switch (type) {
            case "LEADS" -> "leader of";
            case "MEMBER_OF" -> "member of";
            case "PART_OF" -> "part of";
            case "REPRESENTS" -> "representative of";
            default -> "another name of";
        };
    }

    private static String given(String type) {
        return switch (type) {
            case "LEADS" -> "its leader";
            case "MEMBER_OF" -> "its member";
            case "PART_OF" -> "a part of it";
            case "REPRESENTS" -> "its representative";
            default -> "another name of it";
        };
    }
}
