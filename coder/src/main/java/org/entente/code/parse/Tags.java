package org.entente.code.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Mends verbs that the tagger took for something else: "has encouraged Riyadh to" (an adjective with an object), "India finances the
 * rebels" and "Iran arms the Houthis" (plural nouns).
 */
final class Tags {
    private Tags() {}

    /** The sentence with its tags mended; the same sentence where nothing was wrong. O(tokens). */
    static Sentence mended(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean participle = token.adjective()
                    && token.lower().endsWith("ed")
                    && sentence.child(i, "obj").isPresent()
                    && sentence.hasChild(i, "aux", Set.of("have", "be"));
            boolean governs = token.pos().equals("NNS")
                    && sentence.child(i, "nsubj").isPresent()
                    && sentence.child(i, "obj").isPresent()
                    && sentence.child(i, "cop").isEmpty();
            if (participle || governs) {
                tokens.set(i, verb(token, participle ? "VBN" : "VBZ"));
                changed = true;
            }
        }
        Sentence mended = changed ? sentence.with(tokens) : sentence;
        return headed(mended);
    }

    private static Token verb(Token token, String tag) {
        return token.tagged(tag, new Morphology().lemma(token.lower(), tag));
    }

    /** "Iran arms the Houthis": a sentence that is one noun phrase, with a name before its plural and another after it. */
    private static Sentence headed(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean plural = token.pos().equals("NNS") && (token.head() < 0 || token.is("ccomp"));
            OptionalInt doer = plural ? doer(sentence, i) : OptionalInt.empty();
            OptionalInt object = doer.isPresent() ? object(sentence, i) : OptionalInt.empty();
            if (object.isPresent()) {
                List<Token> tokens = new ArrayList<>(sentence.tokens());
                tokens.set(i, verb(token, "VBZ"));
                tokens.set(doer.getAsInt(), tokens.get(doer.getAsInt()).under(i, "nsubj"));
                tokens.set(object.getAsInt(), tokens.get(object.getAsInt()).under(i, "obj"));
                return sentence.with(tokens);
            }
        }
        return sentence;
    }

    private static OptionalInt doer(Sentence sentence, int noun) {
        boolean name = sentence.at(noun - 1).pos().equals("NNP")
                && sentence.at(noun - 1).is("compound")
                && sentence.at(noun - 1).head() == noun
                && sentence.child(noun, "det", "nmod:poss", "cop", "amod").isEmpty();
        return name ? OptionalInt.of(noun - 1) : OptionalInt.empty();
    }

    /** The name right after the noun, without a preposition or a comma between. */
    private static OptionalInt object(Sentence sentence, int noun) {
        return sentence.children(noun, "dep", "appos", "nmod", "obj").stream()
                .filter(c -> c > noun
                        && (sentence.at(c).proper() || sentence.at(c).pronoun())
                        && sentence.child(c, "case").isEmpty()
                        && sentence.subtree(c).nextSetBit(0) == noun + 1)
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
