package org.entente.code.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends verbs of telling that the tagger took for plural nouns: "Iran, Israel claims, armed them", "As Mr Putin claims, they", "told them
 * that India funds the rebels". O(tokens).
 */
final class Asides {
    /** Forms that are plural nouns and verbs of telling alike. */
    private static final Set<String> TELLS = Set.of(
            "claims",
            "reports",
            "charges",
            "fears",
            "hopes",
            "hints",
            "boasts",
            "remarks",
            "states",
            "notes",
            "counters",
            "retorts",
            "reckons");

    private final Sentence sentence;
    private final List<Token> tokens;
    private boolean changed;

    private Asides(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The sentence with its verbs of telling; the same sentence where nothing was wrong. */
    static Sentence mended(Sentence sentence) {
        Asides asides = new Asides(sentence);
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean named = token.pos().equals("NNS")
                    && sentence.at(i - 1).pos().equals("NNP")
                    && sentence.at(i - 1).is("compound")
                    && sentence.at(i - 1).head() == i
                    && sentence.children(i, "det", "nmod:poss", "amod", "cop").isEmpty();
            if (named) {
                asides.inserted(i);
                asides.that(i);
            }
        }
        return asides.changed ? sentence.with(asides.tokens) : sentence;
    }

    private void inserted(int i) {
        int first = sentence.subtree(i).nextSetBit(0);
        boolean closed = TELLS.contains(sentence.at(i).lower())
                && sentence.at(i + 1).text().equals(",");
        if (!closed) {
            return;
        }
        boolean as =
                sentence.at(first).lower().equals("as") && sentence.at(first).head() == i;
        if (as && sentence.at(i).head() >= 0) {
            verb(i, sentence.at(i).head(), "advcl");
            tokens.set(first, tokens.get(first).under(i, "mark"));
        } else if (!as && first > 0 && sentence.at(first - 1).text().equals(",")) {
            int root = root(i);
            if (root >= 0) {
                verb(i, root, "parataxis");
            }
        }
    }

    /** "Told them that India funds the rebels". */
    private void that(int i) {
        int that = sentence.subtree(i).nextSetBit(0) - 1;
        int next = i + 1;
        boolean opens = that > 0
                && sentence.at(that).lower().equals("that")
                && sentence.at(that).pos().equals("IN")
                && sentence.at(i).head() == that
                && sentence.at(that).head() >= 0
                && sentence.at(sentence.at(that).head()).verb();
        if (!opens || !(sentence.at(next).is("det") || sentence.at(next).proper())) {
            return;
        }
        int object = sentence.at(next).is("det") ? sentence.at(next).head() : next;
        if (object <= i || sentence.governs(object, i)) {
            return;
        }
        verb(i, sentence.at(that).head(), "ccomp");
        tokens.set(that, tokens.get(that).under(i, "mark"));
        tokens.set(object, tokens.get(object).under(i, "obj"));
        for (int child : sentence.children(that)) {
            if (child != i && child != object) {
                tokens.set(child, tokens.get(child).under(i, sentence.at(child).rel()));
            }
        }
    }

    private void verb(int i, int head, String relation) {
        Token token = tokens.get(i).under(head, relation);
        tokens.set(i, token.tagged("VBZ", new Morphology().lemma(token.lower(), "VBZ")));
        tokens.set(i - 1, tokens.get(i - 1).under(i, "nsubj"));
        changed = true;
    }

    /** The root, where it is a verb that the aside does not govern. */
    private int root(int aside) {
        int i = aside;
        while (sentence.at(i).head() >= 0) {
            i = sentence.at(i).head();
        }
        return i != aside && sentence.at(i).verb() ? i : -1;
    }
}
