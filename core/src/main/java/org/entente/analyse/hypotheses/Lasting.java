package org.entente.analyse.hypotheses;

import java.util.List;
import org.entente.model.Trait;

/**
 * What a case says of a relationship that bears on how long it lasts.
 *
 * @param traits by feature of the durability model
 * @param age years that it has stood, at least 0
 * @param began what the age is counted from, in words
 * @param aligned whether the texts show most of the pairs on good terms
 * @param alike whether all are states that are told to have agreed on something, as those of the model's data had
 */
public record Lasting(List<Trait> traits, double age, String began, boolean aligned, boolean alike) {
    public Lasting {
        traits = List.copyOf(traits);
    }
}
