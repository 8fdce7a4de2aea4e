package org.entente.code.voice;

import java.util.List;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.Certainty;

/** Questions, and conditions that are put like questions ("had Germany invaded France, ..."). */
final class Questions {
    private static final Set<String> TAKEN_FOR_GRANTED = Set.of("why", "when", "how", "where", "since");
    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    private static final Set<String> BEFORE =
            Set.of(",", ";", ":", "and", "but", "or", "yet", "even", "still", "\u2014");

    private Questions() {}

    /** What a yes-or-no question asks is open; why and when something happened is asked of what did. */
    static Reading asked(Sentence sentence, int top, Reading reading) {
        int mark = sentence.size() - 1;
        while (mark > 0
                && sentence.at(mark).pos().matches("''|``|-RRB-|\"|\\.")
                && !sentence.at(mark).text().startsWith("?")) {
            mark--;
        }
        if (!sentence.at(mark).text().startsWith("?") || granted(sentence, top)) {
            return reading;
        }
        return Reading.of(Certainty.HYPOTHETICAL, sentence.at(mark).span());
    }

    /** A wh-word before the clause, or an act that is no more than the subject of a full verb. */
    private static boolean granted(Sentence sentence, int top) {
        Token token = sentence.at(top);
        boolean named = token.is("nsubj") && sentence.child(token.head(), "cop").isEmpty();
        int clause = Math.max(0, sentence.clause(top));
        List<Integer> words = sentence.children(clause, "advmod", "mark", "obl");
        return named
                || words.stream()
                        .anyMatch(w -> TAKEN_FOR_GRANTED.contains(sentence.at(w).lower()))
                || sentence.tokens().stream().limit(2).anyMatch(t -> TAKEN_FOR_GRANTED.contains(t.lower()));
    }

    /** "Had Germany invaded", "were Germany to invade": the auxiliary before its subject makes a condition. */
    static Reading inverted(Sentence sentence, int clause) {
        List<Integer> subjects = sentence.children(clause, "nsubj");
        if (subjects.isEmpty() || !sentence.at(clause).verb()) {
            return Reading.ASSERTED;
        }
        for (int auxiliary : sentence.children(clause, "aux", "cop")) {
            boolean inverted = auxiliary < subjects.get(0)
                    && INVERTED.contains(sentence.at(auxiliary).lower())
                    && (sentence.at(clause).is("advcl") || opens(sentence, auxiliary));
            if (inverted) {
                return Reading.of(Certainty.HYPOTHETICAL, sentence.at(auxiliary).span());
            }
        }
        int before = sentence.subtree(subjects.get(0)).nextSetBit(0) - 1;
        boolean were = before >= 0
                && sentence.at(before).lower().equals("were")
                && sentence.hasChild(clause, "mark", Set.of("to"))
                && opens(sentence, before);
        return were ? Reading.of(Certainty.HYPOTHETICAL, sentence.at(before).span()) : Reading.ASSERTED;
    }

    /** Whether a clause begins with the word: "never had Germany invaded" is no condition. */
    private static boolean opens(Sentence sentence, int word) {
        return word == 0 || BEFORE.contains(sentence.at(word - 1).lower());
    }
}
