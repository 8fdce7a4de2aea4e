package org.entente.analyse.hypotheses;

import java.util.List;
import java.util.Locale;
import org.entente.model.EventType;
import org.entente.model.Statement;

/** How lists, counts and shares are put in sentences. */
final class Words {
    private Words() {}

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The first few, and how many more. */
    static String some(List<String> items, int most) {
        return items.size() <= most
                ? list(items)
                : String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
    }

    /** "1 statement", "2 statements". */
    static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** "67 %". */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** One digit after the point. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The act or tie of a statement as a noun: "aid", "a threat", "an alliance". */
    static String act(Statement statement) {
        if (statement instanceof Statement.Tie tie) {
            return switch (tie.tieType()) {
                case ALLIED -> "an alliance";
                case FRIENDLY -> "friendship";
                case HOSTILE -> "enmity";
                case RIVAL -> "rivalry";
                case DEPENDENT -> "dependence";
            };
        }
        if (statement instanceof Statement.Event event) {
            return act(event.eventType());
        }
        return statement.type().toLowerCase(Locale.ROOT);
    }

    /** The same without an article, for more than one. */
    static String plain(EventType type) {
        return switch (type) {
            case AGREE -> "agreements";
            case CONSULT -> "talks";
            case SUPPORT -> "words of support";
            case CONCEDE -> "concessions";
            case COOPERATE -> "joint acts";
            case AID -> "acts of aid";
            case RETREAT -> "withdrawals";
            case REQUEST -> "demands";
            case ACCUSE -> "accusations";
            case REJECT -> "refusals";
            case THREATEN -> "threats";
            case PROTEST -> "protests";
            case SANCTION -> "sanctions";
            case MOBILIZE -> "mobilisations";
            case COERCE -> "acts of coercion";
            case ASSAULT -> "clashes";
        };
    }

    private static String act(EventType type) {
        return switch (type) {
            case AGREE -> "an agreement or promise";
            case CONSULT -> "talks or visits";
            case SUPPORT -> "support in words";
            case CONCEDE -> "a concession";
            case COOPERATE -> "joint action";
            case AID -> "aid";
            case RETREAT -> "a withdrawal or release";
            case REQUEST -> "a demand";
            case ACCUSE -> "an accusation";
            case REJECT -> "a refusal";
            case THREATEN -> "a threat";
            case PROTEST -> "a protest";
            case SANCTION -> "sanctions";
            case MOBILIZE -> "a mobilisation";
            case COERCE -> "coercion";
            case ASSAULT -> "an attack";
        };
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
