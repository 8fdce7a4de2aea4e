package org.entente.model;

/**
 * Standing relations between two actors, with a score on the scale of {@link EventType}. The scores are Entente's own: PLOVER has
 * no ties. They are set so that an alliance weighs as much as material aid and enmity as much as an assault.
 */
public enum TieType implements StatementType {
    ALLIED(1, 9),
    FRIENDLY(1, 5),
    HOSTILE(-1, -8),
    RIVAL(-1, -4),
    /** One relies on the other: neither friendship nor enmity by itself. */
    DEPENDENT(0, 0);

    private final int sign;
    private final double score;

    TieType(int sign, double score) {
        this.sign = sign;
        this.score = score;
    }

    /** +1, -1 or 0. */
    public int sign() {
        return sign;
    }

    /** In [-10, 10]. */
    public double score() {
        return score;
    }

    @Override
    public String kind() {
        return "tie";
    }
}
