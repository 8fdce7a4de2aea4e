package org.entente.model;

/** Reliability of a source on the NATO Admiralty scale (AJP-2.1), with the weight that Entente gives it. */
public enum SourceGrade {
    /** Completely reliable. */
    A(1),
    /** Usually reliable. */
    B(0.85),
    /** Fairly reliable. */
    C(0.7),
    /** Not usually reliable. */
    D(0.4),
    /** Unreliable. */
    E(0.15),
    /** Cannot be judged: counts as fairly reliable until somebody judges it. */
    F(0.7);

    private final double weight;

    SourceGrade(double weight) {
        this.weight = weight;
    }

    /** In [0, 1]. */
    public double weight() {
        return weight;
    }
}
