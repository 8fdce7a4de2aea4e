package org.entente.code.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends full verbs that the parser takes for auxiliaries: "which denies backing them", where only "backing" was left as a verb. */
final class Auxiliaries {
    private static final Set<String> TRUE = Set.of(
            "be", "have", "do", "get", "can", "could", "will", "would", "shall", "should", "may", "might", "must",
            "need", "dare", "ought", "use", "go", "let", "'s", "'re", "'ve", "'ll", "'d");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Auxiliaries() {}

    /** The sentence with such verbs above their gerunds. O(tokens). */
    static Sentence mended(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tokens.size(); i++) {
            Token verb = tokens.get(i);
            int gerund = verb.head();
            boolean full = verb.is("aux")
                    && FINITE.contains(verb.pos())
                    && !TRUE.contains(verb.lemma())
                    && gerund > i
                    && tokens.get(gerund).pos().equals("VBG");
            if (full) {
                tokens.set(
                        i,
                        verb.under(tokens.get(gerund).head(), tokens.get(gerund).rel()));
                for (int child : sentence.children(gerund)) {
                    boolean before = child < i && !tokens.get(child).is("aux");
                    boolean further = child > gerund
                            && tokens.get(child).is("conj")
                            && FINITE.contains(tokens.get(child).pos());
                    if (before || further) {
                        tokens.set(
                                child,
                                tokens.get(child).under(i, tokens.get(child).rel()));
                    }
                }
                tokens.set(gerund, tokens.get(gerund).under(i, "xcomp"));
            }
        }
        return sentence.with(tokens);
    }
}
