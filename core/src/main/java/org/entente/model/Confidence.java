package org.entente.model;

/**
 * How sure the coder is that it read the text rightly: not how sure the text is (that is {@link Certainty}), nor whether it is
 * true.
 *
 * @param value in [0, 1]
 */
public record Confidence(double value) {
    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Not a confidence: " + value + " is outside [0, 1]");
        }
    }
}
