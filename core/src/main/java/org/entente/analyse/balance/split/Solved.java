package org.entente.analyse.balance.split;

import java.util.BitSet;

/**
 * A split into two sides.
 *
 * @param second the vertices on the second side
 * @param cost what its frustrated edges cost
 * @param bound proven: no split costs less; at most {@code cost}
 */
public record Solved(BitSet second, long cost, long bound) {
    public Solved {
        if (bound > cost) {
            throw new IllegalStateException("A bound of " + bound + " above a split of " + cost);
        }
    }

    /** Whether no split is better. */
    public boolean optimal() {
        return bound == cost;
    }
}
