package org.entente.analyse.hypotheses;

import java.util.List;
import org.entente.model.Trait;

/** What a case says of a relationship that bears on how long it lasts. */
final class Traits {
    private Traits() {}

    static List<Trait> of(Relationship r) {
        return List.of();
    }
}
