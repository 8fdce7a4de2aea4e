package org.entente.correct;

import java.util.List;
import org.entente.correct.Outcome.Standing;

/** What a correction did to the case. */
record Effect(Standing standing, List<String> statements, String reason) {
    static Effect on(List<String> statements) {
        return new Effect(Standing.IN_FORCE, statements, "");
    }

    /** The coder has it so. */
    static Effect coded(List<String> statements) {
        return new Effect(Standing.CODED_SO, statements, "");
    }

    static Effect none(String reason) {
        return new Effect(Standing.WITHOUT_EFFECT, List.of(), reason);
    }
}
