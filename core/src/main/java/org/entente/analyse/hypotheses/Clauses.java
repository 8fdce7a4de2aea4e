package org.entente.analyse.hypotheses;

import org.entente.model.EventType;
import org.entente.model.Statement;
import org.entente.model.TieType;

/** Statements as clauses after "if": "Arland attacked Borland". */
final class Clauses {
    private Clauses() {}

    static String of(Statement statement, String source, String target) {
        if (statement instanceof Statement.Event event) {
            return of(event.eventType(), source, target, event.reciprocal());
        }
        if (statement instanceof Statement.Tie tie) {
            return of(tie.tieType(), source, target);
        }
        return source + " and " + target + " were in the roles that the text puts as possible";
    }

    static String of(EventType type, String source, String target, boolean mutual) {
        if (mutual) {
            return "there were " + Words.plain(type) + " between " + source + " and " + target;
        }
        return source + " "
                + switch (type) {
                    case AGREE -> "came to an agreement with ";
                    case CONSULT -> "met ";
                    case SUPPORT -> "stood by ";
                    case CONCEDE -> "gave in to ";
                    case COOPERATE -> "worked together with ";
                    case AID -> "helped ";
                    case RETREAT -> "drew back before ";
                    case REQUEST -> "made demands on ";
                    case ACCUSE -> "accused ";
                    case REJECT -> "turned down ";
                    case THREATEN -> "threatened ";
                    case PROTEST -> "protested against ";
                    case SANCTION -> "put sanctions on ";
                    case MOBILIZE -> "mobilised against ";
                    case COERCE -> "coerced ";
                    case ASSAULT -> "attacked ";
                }
                + target;
    }

    private static String of(TieType type, String source, String target) {
        return switch (type) {
            case ALLIED -> source + " and " + target + " were allies";
            case FRIENDLY -> source + " and " + target + " were on good terms";
            case HOSTILE -> source + " and " + target + " were enemies";
            case RIVAL -> source + " and " + target + " were at odds";
            case DEPENDENT -> source + " depended on " + target;
        };
    }
}
