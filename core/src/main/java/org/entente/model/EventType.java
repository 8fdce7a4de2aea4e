package org.entente.model;

import static org.entente.model.Quad.MATERIAL_CONFLICT;
import static org.entente.model.Quad.MATERIAL_COOPERATION;
import static org.entente.model.Quad.VERBAL_CONFLICT;
import static org.entente.model.Quad.VERBAL_COOPERATION;

/**
 * The 16 event types of PLOVER (manual, draft 2.0), with its scores on the Goldstein-like scale from -10 (most conflict) to +10
 * (most cooperation). The manual prints +3 for ACCUSE while all its modes are negative; -3 is meant.
 */
public enum EventType implements StatementType {
    AGREE(VERBAL_COOPERATION, 2.5),
    CONSULT(VERBAL_COOPERATION, 2.5),
    SUPPORT(VERBAL_COOPERATION, 5),
    CONCEDE(VERBAL_COOPERATION, 4.5),
    COOPERATE(MATERIAL_COOPERATION, 9.5),
    AID(MATERIAL_COOPERATION, 10),
    RETREAT(MATERIAL_COOPERATION, 6.5),
    REQUEST(VERBAL_CONFLICT, 0),
    ACCUSE(VERBAL_CONFLICT, -3),
    REJECT(VERBAL_CONFLICT, -2),
    THREATEN(VERBAL_CONFLICT, -3.5),
    PROTEST(MATERIAL_CONFLICT, -5),
    SANCTION(MATERIAL_CONFLICT, -6),
    MOBILIZE(MATERIAL_CONFLICT, -5.5),
    COERCE(MATERIAL_CONFLICT, -7),
    ASSAULT(MATERIAL_CONFLICT, -9);

    private final Quad quad;
    private final double score;

    EventType(Quad quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** Verbal or material, cooperation or conflict. */
    public Quad quad() {
        return quad;
    }

    /** In [-10, 10]. */
    public double score() {
        return score;
    }

    @Override
    public String kind() {
        return "event";
    }
}
