package org.entente.code.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends "has encouraged Riyadh to", where the tagger takes a participle for an adjective though it has an object. */
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
            if (participle) {
                String lemma = new Morphology().lemma(token.lower(), "VBN");
                tokens.set(i, token.tagged("VBN", lemma));
                changed = true;
            }
        }
        return changed ? sentence.with(tokens) : sentence;
    }
}
