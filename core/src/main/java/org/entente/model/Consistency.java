package org.entente.model;

/** How a piece of evidence goes with a hypothesis (Heuer 1999, chapter 8). */
public enum Consistency {
    VERY_CONSISTENT("CC", 0),
    CONSISTENT("C", 0),
    NEUTRAL("N", 0),
    INCONSISTENT("I", 1),
    VERY_INCONSISTENT("II", 2);

    private final String code;
    private final int inconsistency;

    Consistency(String code, int inconsistency) {
        this.code = code;
        this.inconsistency = inconsistency;
    }

    /** As in the matrix of the method. */
    public String code() {
        return code;
    }

    /** What a cell adds to the inconsistency of its hypothesis, before weights: 0, 1 or 2. */
    public int inconsistency() {
        return inconsistency;
    }
}
