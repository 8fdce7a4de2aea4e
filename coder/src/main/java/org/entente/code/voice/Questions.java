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

    /** "Had Germany invaded": the auxiliary before its subject makes a condition. */
    static Reading inverted(Sentence sentence, int clause) {
        List<Integer> subjects = sentence.children(clause, "nsubj");
        for (int auxiliary : sentence.children(clause, "aux", "cop")) {
            boolean first = !subjects.isEmpty() && auxiliary < subjects.get(0);
            if (first && INVERTED.contains(sentence.at(auxiliary).lower())) {
                return Reading.of(Certainty.HYPOTHETICAL, sentence.at(auxiliary).span());
            }
        }
        return Reading.ASSERTED;
    }
}
