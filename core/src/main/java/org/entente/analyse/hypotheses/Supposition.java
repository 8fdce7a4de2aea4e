package org.entente.analyse.hypotheses;

import java.util.List;
import org.entente.model.Scenario;
import org.entente.model.Trait;

/**
 * A scenario, and what bears on how long the relationship would last in it.
 *
 * @param scenario without a figure for how long it lasts
 * @param traits as supposed
 */
public record Supposition(Scenario scenario, List<Trait> traits) {
    public Supposition {
        traits = List.copyOf(traits);
    }
}
