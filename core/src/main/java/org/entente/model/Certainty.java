package org.entente.model;

import java.util.Locale;

/** How the text puts a statement. */
public enum Certainty {
    ASSERTED(1),
    HEDGED(0.5),
    HYPOTHETICAL(0.25),
    DENIED(0);

    private final double weight;

    Certainty(double weight) {
        this.weight = weight;
    }

    /** The share in [0, 1] of its score that a statement keeps (DESIGN.md, Methods). */
    public double weight() {
        return weight;
    }

    /** As written in exports: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
