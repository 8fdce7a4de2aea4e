package org.entente.analyse.balance.enemy;

import java.util.List;
import org.entente.model.HeldTie;

/**
 * A positive edge, and how far it hangs on common enemies.
 *
 * @param edge its number
 * @param balanced how many balanced triads it is part of
 * @param enemies the vertices both ends are at odds with, sorted: one for each of its common-enemy triads
 * @param counterfactual where its ends stand once those are taken out
 */
public record Held(int edge, int balanced, List<Integer> enemies, HeldTie.Counterfactual counterfactual) {
    public Held {
        enemies = List.copyOf(enemies);
    }

    /** Share of its balanced triads that are common-enemy triads, in [0, 1]; 0 where it is in no balanced triad. */
    public double share() {
        return balanced == 0 ? 0 : (double) enemies.size() / balanced;
    }

    Held with(HeldTie.Counterfactual answer) {
        return new Held(edge, balanced, enemies, answer);
    }
}
