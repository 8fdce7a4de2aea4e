package org.entente.code.voice;

import java.util.Set;
import org.entente.code.parse.Sentence;

/** What kind of clause stands beside a verb of saying. */
final class Clauses {
    private static final Set<String> TIME =
            Set.of("when", "while", "after", "before", "as", "since", "until", "if", "because", "whenever", "once");

    private Clauses() {}

    /** "As Mr Putin tells it". */
    static boolean it(Sentence sentence, int verb) {
        return sentence.children(verb, "obj").stream()
                .allMatch(o -> sentence.at(o).lower().equals("it"));
    }

    /** "They attacked; Iran replied by ...": what a semicolon parts is a sentence of its own. */
    static boolean apart(Sentence sentence, int verb) {
        int head = sentence.at(verb).head();
        for (int i = Math.min(head, verb); i < Math.max(head, verb); i++) {
            if (sentence.at(i).text().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "When they were killed, it blamed ...": the time of the accusation is not its content. */
    static boolean when(Sentence sentence, int clause) {
        return sentence.children(clause, "advmod", "mark").stream()
                .anyMatch(m -> TIME.contains(sentence.at(m).lower()));
    }

    /** "Had Germany attacked, they would": a condition. */
    static boolean inverted(Sentence sentence, int clause) {
        int subject = sentence.child(clause, "nsubj").orElse(-1);
        return sentence.children(clause, "aux").stream()
                .anyMatch(a -> a < subject
                        && Set.of("had", "should", "were")
                                .contains(sentence.at(a).lower()));
    }
}
