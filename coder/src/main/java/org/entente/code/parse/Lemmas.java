package org.entente.code.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/** Dictionary forms of single words, as the parser gives them. */
public final class Lemmas {
    private Lemmas() {}

    /** "HELD" to "hold", "attacks" to "attack". */
    public static String verb(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return Morphology.lemmaStatic(lower, lower.endsWith("ing") ? "VBG" : "VBD", true);
    }

    /** "ministers" to "minister". */
    public static String noun(String form) {
        return Morphology.lemmaStatic(form.toLowerCase(Locale.ROOT), "NNS", true);
    }
}
