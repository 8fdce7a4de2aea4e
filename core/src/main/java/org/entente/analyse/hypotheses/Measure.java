package org.entente.analyse.hypotheses;

import java.util.List;
import java.util.function.Supplier;
import org.entente.model.Statement;

/**
 * What an indicator comes to for one relationship.
 *
 * @param number compared with the levels of the indicator
 * @param words the value in words and figures, made only where somebody reads it
 * @param statements it is computed from
 */
record Measure(double number, Supplier<String> words, List<Statement> statements) {
    Measure(double number, String words, List<Statement> statements) {
        this(number, () -> words, statements);
    }

    String value() {
        return words.get();
    }
}
