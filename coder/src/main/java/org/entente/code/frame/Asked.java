package org.entente.code.frame;

import java.util.OptionalInt;
import java.util.Set;
import org.entente.code.parse.Sentence;

/** "Resisted American pressure to condemn Russia": whoever is asked would do it, not whoever asks; nor is it Russia that is resisted. */
final class Asked {
    private static final Set<String> DEMANDS = Set.of(
            "call",
            "demand",
            "pressure",
            "appeal",
            "request",
            "plea",
            "order",
            "warning",
            "recommendation",
            "petition",
            "ultimatum",
            "instruction",
            "urging",
            "exhortation");
    private static final Set<String> ANSWERS = Set.of(
            ("resist ignore reject refuse defy rebuff dismiss spurn face answer obey heed receive meet withstand disregard"
                            + " endure hear follow fulfil fulfill grant accept decline shrug bow yield succumb cave respond agree"
                            + " listen submit give resent shun be come stay remain act")
                    .split(" "));

    private Asked() {}

    /** Whether the verb is an infinitive that says what a noun demands. */
    static boolean demanded(Sentence sentence, int verb) {
        int noun = sentence.at(verb).head();
        return sentence.at(verb).rel().equals("acl")
                && sentence.hasChild(verb, "mark", Set.of("to"))
                && noun >= 0
                && DEMANDS.contains(sentence.at(noun).lemma());
    }

    /** The verb whose subject is asked to do what a noun demands; nothing where nobody is: "issued calls to". */
    static OptionalInt answer(Sentence sentence, int verb) {
        int noun = sentence.at(verb).head();
        if (sentence.child(noun, "cop").isPresent()) {
            return OptionalInt.of(noun); // "is under pressure to"
        }
        int above = sentence.at(noun).head();
        boolean answers = above >= 0
                && (sentence.at(noun).is("obj") || sentence.at(noun).is("obl"))
                && ANSWERS.contains(sentence.at(above).lemma());
        return answers ? OptionalInt.of(above) : OptionalInt.empty();
    }
}
