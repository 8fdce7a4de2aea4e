package org.entente.code.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Mends sentences whose main verb the parser lost behind an aside: "Sisi, the general who toppled Morsi, tried honey", where the name
 * became the root and the verb hangs loose below the aside.
 */
final class Roots {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp", "conj");
    private static final int OPENING = 6;

    private Roots() {}

    /** The sentence with its main verb as root; the same sentence where nothing was wrong. O(tokens). */
    static Sentence mended(Sentence sentence) {
        int root = root(sentence);
        boolean name = root >= 0
                && root < OPENING
                && sentence.at(root).proper()
                && sentence.child(root, "cop", "case", "nsubj").isEmpty()
                && root + 1 < sentence.size()
                && sentence.at(root + 1).text().equals(",");
        OptionalInt verb = name ? verb(sentence, root) : OptionalInt.empty();
        if (verb.isPresent()) {
            return turned(sentence, root, verb.getAsInt());
        }
        OptionalInt participle = name ? participle(sentence, root) : OptionalInt.empty();
        return participle.isPresent() ? told(sentence, root, participle.getAsInt()) : sentence;
    }

    private static int root(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).head() < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The first finite verb right after a comma that hangs loose and has no subject. */
    private static OptionalInt verb(Sentence sentence, int root) {
        for (int i = root + 2; i < sentence.size(); i++) {
            boolean finite = FINITE.contains(sentence.at(i).pos())
                    && LOOSE.contains(sentence.at(i).rel())
                    && sentence.children(i, "nsubj", "mark", "cc").isEmpty();
            int before = i - 1;
            while (before > root
                    && (sentence.at(before).is("advmod") || sentence.at(before).is("aux"))) {
                before--;
            }
            if (finite && sentence.at(before).text().equals(",")) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "Rwanda, which denies it, expelled Belgian diplomats": the verb after the aside, taken for an adjective of what follows. */
    private static OptionalInt participle(Sentence sentence, int root) {
        int aside = sentence.child(root, "acl").orElse(-1);
        for (int i = aside + 1; aside > root && i < sentence.size(); i++) {
            boolean lost = sentence.at(i).pos().equals("VBN")
                    && sentence.at(i).is("amod")
                    && sentence.at(i).head() > i
                    && sentence.governs(aside, i)
                    && sentence.at(i - 1).text().equals(",");
            if (lost) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static Sentence told(Sentence sentence, int root, int participle) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        int object = tokens.get(participle).head();
        Token verb = tokens.get(participle);
        tokens.set(participle, verb.tagged("VBD", verb.lemma()).under(-1, "root"));
        tokens.set(object, tokens.get(object).under(participle, "obj"));
        tokens.set(root, tokens.get(root).under(participle, "nsubj"));
        for (int child : sentence.children(root)) {
            if (child > participle) {
                tokens.set(
                        child,
                        tokens.get(child).under(participle, tokens.get(child).rel()));
            }
        }
        return sentence.with(tokens);
    }

    private static Sentence turned(Sentence sentence, int root, int verb) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        String subject = sentence.child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj";
        for (int child : sentence.children(root)) {
            if (child > verb) {
                tokens.set(
                        child, tokens.get(child).under(verb, tokens.get(child).rel()));
            }
        }
        tokens.set(verb, tokens.get(verb).under(-1, "root"));
        tokens.set(root, tokens.get(root).under(verb, subject));
        return sentence.with(tokens);
    }
}
