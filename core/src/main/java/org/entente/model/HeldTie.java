package org.entente.model;

import java.util.List;

/**
 * A friendship, and how far it hangs on common enemies.
 *
 * @param tie positive
 * @param balanced how many balanced triads it is part of
 * @param common how many of those are two friends with a common enemy
 * @param enemies the actors both are at odds with, sorted; as many as {@code common}
 * @param counterfactual where the two stand once those enemies are taken out and the network is split anew
 */
public record HeldTie(SignedTie tie, int balanced, int common, List<ActorName> enemies, Counterfactual counterfactual) {
    public HeldTie {
        enemies = List.copyOf(enemies);
        if (tie.sign() < 0 || common > balanced || common != enemies.size()) {
            throw new IllegalArgumentException("Not a friendship with " + common + " common enemies of " + balanced
                    + " balanced triads: " + tie.pair());
        }
    }

    /** Share of its balanced triads that are common-enemy triads, in [0, 1]; 0 where it is in no balanced triad. */
    public double share() {
        return balanced == 0 ? 0 : (double) common / balanced;
    }

    /** Where two actors stand in the best splits of a network. */
    public enum Counterfactual {
        /** On one side in every best split. */
        TOGETHER,
        /** On one side in some best splits, on opposite sides in others. */
        EITHER,
        /** On opposite sides in every best split. */
        APART,
        /** Nothing but their own tie joins them: they stand together by it alone. */
        ALONE,
        /** Not computed: the network is too large, or the two have no common enemy. */
        UNKNOWN
    }
}
