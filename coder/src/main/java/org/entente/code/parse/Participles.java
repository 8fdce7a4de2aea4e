package org.entente.code.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Mends what the parser makes of "Rebels armed by Libya attacked Niger": it takes the participle for the main verb, and leaves the main
 * verb without a subject.
 */
final class Participles {
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp", "advcl", "conj");
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

    private Participles() {}

    /** The sentence with its participles mended; the same sentence where nothing was wrong. */
    static Sentence mended(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            OptionalInt main =
                    sentence.at(i).pos().equals("VBN") && agent(sentence, i) ? main(sentence, i) : OptionalInt.empty();
            OptionalInt noun = main.isPresent() ? subject(sentence, i) : OptionalInt.empty();
            if (noun.isPresent()) {
                return turned(sentence, i, noun.getAsInt(), main.getAsInt());
            }
        }
        return sentence;
    }

    /** "By Libya" right after the participle, which has no auxiliary. */
    private static boolean agent(Sentence sentence, int participle) {
        return sentence.children(participle, "aux").isEmpty()
                && sentence.at(participle + 1).lower().equals("by")
                && sentence.children(participle, "obl").stream()
                        .anyMatch(o -> sentence.preposition(o).equals("by"));
    }

    /** The noun right before the participle. */
    private static OptionalInt subject(Sentence sentence, int participle) {
        return sentence.children(participle, "nsubj").stream()
                .filter(n -> n < participle && sentence.at(n).noun())
                .filter(n -> sentence.subtree(n).length() == participle)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The verb that has lost its subject: the one the participle hangs on, or one that hangs on it. */
    private static OptionalInt main(Sentence sentence, int participle) {
        Token token = sentence.at(participle);
        if (token.is("csubj") && token.head() > participle) {
            return OptionalInt.of(token.head());
        }
        if (!token.is("root")) {
            return OptionalInt.empty();
        }
        return sentence.children(participle).stream()
                .filter(c -> c > participle
                        && sentence.at(c).verb()
                        && LOOSE.contains(sentence.at(c).rel()))
                .filter(c -> sentence.children(c, "nsubj", "mark", "cc").isEmpty() && finite(sentence, c))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static boolean finite(Sentence sentence, int verb) {
        return FINITE.contains(sentence.at(verb).pos())
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.at(a).pos().equals("MD")
                                || FINITE.contains(sentence.at(a).pos()));
    }

    private static Sentence turned(Sentence sentence, int participle, int noun, int main) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Token old = tokens.get(participle);
        boolean root = old.is("root");
        String subject = sentence.child(main, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj";
        for (int child : sentence.children(participle)) {
            boolean beyond = root && child != main && child != noun && child > main;
            if (beyond) {
                move(tokens, child, main, tokens.get(child).rel());
            }
        }
        if (root) {
            move(tokens, main, old.head(), "root");
        }
        move(tokens, noun, main, subject);
        move(tokens, participle, noun, "acl");
        return sentence.with(tokens);
    }

    private static void move(List<Token> tokens, int word, int head, String relation) {
        tokens.set(word, tokens.get(word).under(head, relation));
    }
}
