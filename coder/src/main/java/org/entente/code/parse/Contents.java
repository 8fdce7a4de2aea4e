package org.entente.code.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends infinitives that say what a noun before them is about: "ignored calls to condemn Russia", where the parser makes whoever
 * ignores the calls condemn Russia.
 */
final class Contents {
    private static final Set<String> NOUNS =
            Set.of(("call demand pressure appeal request warning plea order threat promise plan"
                            + " offer refusal decision attempt effort proposal intention desire willingness readiness pledge vow bid"
                            + " invitation obligation commitment temptation urge ultimatum instruction campaign scheme plot idea"
                            + " opportunity chance reluctance agreement determination proposition petition recommendation")
                    .split(" "));
    private static final Set<String> HUNG = Set.of("xcomp", "advcl", "ccomp");
    /** Verbs that the tagger takes for nouns after such a noun. */
    private static final Set<String> VERBS = Set.of("sanction", "embargo", "boycott");

    private Contents() {}

    /** The sentence with such infinitives below their nouns. O(tokens). */
    static Sentence mended(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int to = 1; to + 1 < tokens.size(); to++) {
            int noun = tokens.get(to - 1).lower().equals("not") ? to - 2 : to - 1;
            if (!tokens.get(to).lower().equals("to")
                    || noun < 0
                    || !tokens.get(noun).noun()
                    || !NOUNS.contains(tokens.get(noun).lemma())) {
                continue;
            }
            int verb = to + 1;
            if (VERBS.contains(tokens.get(verb).lower()) && tokens.get(verb).is("compound")) {
                int object = tokens.get(verb).head();
                tokens.set(
                        verb,
                        tokens.get(verb).tagged("VB", tokens.get(verb).lower()).under(noun, "acl"));
                tokens.set(object, tokens.get(object).under(verb, "obj"));
                tokens.set(to, tokens.get(to).under(verb, "mark"));
                continue;
            }
            boolean infinitive = tokens.get(to).is("mark") && tokens.get(to).head() > to;
            int head = infinitive ? tokens.get(to).head() : noun;
            if (infinitive
                    && HUNG.contains(tokens.get(head).rel())
                    && tokens.get(head).head() == tokens.get(noun).head()
                    && tokens.get(noun).is("obj")) {
                tokens.set(head, tokens.get(head).under(noun, "acl"));
            }
        }
        return sentence.with(tokens);
    }
}
