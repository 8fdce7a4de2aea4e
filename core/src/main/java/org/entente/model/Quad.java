package org.entente.model;

/** The four classes of PLOVER events. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(1),
    VERBAL_CONFLICT(-1),
    MATERIAL_CONFLICT(-1);

    private final int sign;

    Quad(int sign) {
        this.sign = sign;
    }

    /** +1 for cooperation, -1 for conflict. */
    public int sign() {
        return sign;
    }

    /** Whether deeds rather than words. */
    public boolean material() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
