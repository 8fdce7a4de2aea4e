package org.entente.analyse.balance.graph;

import java.util.BitSet;

/**
 * A split of a graph into two sides that no other split beats.
 *
 * @param second the vertices of the second side
 * @param cost what its frustrated edges cost
 */
public record Placement(BitSet second, long cost) {
    public Placement {
        second = (BitSet) second.clone();
        if (cost < 0) {
            throw new IllegalArgumentException("A split costs at least 0, not " + cost);
        }
    }

    @Override
    public BitSet second() {
        return (BitSet) second.clone();
    }

    /** Whether two vertices stand on one side. */
    public boolean together(int a, int b) {
        return second.get(a) == second.get(b);
    }
}
