package org.entente.code.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Mends "should the rebels attack Goma, Burundi could": the verb of the condition, which the parser takes for a noun. */
final class Conditions {
    private static final Set<String> MODALS = Set.of("could", "would", "may", "might", "will", "can", "must");

    private Conditions() {}

    /** The sentence with its condition as a clause; the same sentence where nothing was wrong. O(tokens). */
    static Sentence mended(Sentence sentence) {
        Token should = sentence.at(0);
        int main = should.head();
        boolean shape = should.lower().equals("should")
                && should.is("aux")
                && main > 1
                && sentence.children(main, "aux").stream()
                        .anyMatch(a -> MODALS.contains(sentence.at(a).lower()));
        if (!shape) {
            return sentence;
        }
        OptionalInt noun = sentence.children(main, "nsubj").stream()
                .filter(n -> sentence.at(n).pos().equals("NN") && n < main)
                .mapToInt(Integer::intValue)
                .findFirst();
        if (noun.isEmpty()) {
            return sentence;
        }
        int verb = noun.getAsInt();
        int doer = verb - 1;
        boolean named = sentence.at(doer).is("compound")
                && sentence.at(doer).head() == verb
                && sentence.at(doer).noun();
        return named ? turned(sentence, main, verb, doer) : sentence;
    }

    private static Sentence turned(Sentence sentence, int main, int verb, int doer) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.set(0, tokens.get(0).under(verb, "aux"));
        tokens.set(verb, tokens.get(verb).tagged("VB", tokens.get(verb).lower()).under(main, "advcl"));
        tokens.set(doer, tokens.get(doer).under(verb, "nsubj"));
        boolean object = false;
        for (int child : sentence.children(verb)) {
            Token token = sentence.at(child);
            if (child < doer) {
                tokens.set(child, tokens.get(child).under(doer, token.rel()));
            } else if (token.is("appos") && !object && child > verb) {
                boolean direct = sentence.subtree(child).nextSetBit(0) == verb + 1;
                tokens.set(child, tokens.get(child).under(direct ? verb : main, direct ? "obj" : "nsubj"));
                object = direct;
            } else if (token.is("appos")) {
                tokens.set(child, tokens.get(child).under(main, "nsubj"));
            }
        }
        return sentence.with(tokens);
    }
}
