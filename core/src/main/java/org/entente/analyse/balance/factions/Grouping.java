package org.entente.analyse.balance.factions;

import java.util.Arrays;
import java.util.BitSet;

/** The vertices of a signed graph in groups, what that costs, and how much of it no other grouping can avoid. Immutable. */
public final class Grouping {
    /** The group of a vertex without ties. */
    public static final int NONE = -1;

    private final int[] group;
    private final long cost;
    private final long bound;
    private final BitSet neutral;

    Grouping(int[] group, long cost, long bound, BitSet neutral) {
        this.group = group.clone();
        this.cost = cost;
        this.bound = bound;
        this.neutral = (BitSet) neutral.clone();
        if (bound > cost) {
            throw new IllegalStateException("A bound of " + bound + " above a cost of " + cost);
        }
    }

    /** The group of a vertex, from 0, numbered in the order of their first vertices; {@link #NONE} for vertices without ties. */
    public int group(int vertex) {
        return group[vertex];
    }

    /** A copy of the groups of all vertices. */
    public int[] group() {
        return group.clone();
    }

    /** How many groups there are. */
    public int groups() {
        return Arrays.stream(group).max().orElse(NONE) + 1;
    }

    /** What friends apart and enemies together cost. */
    public long cost() {
        return cost;
    }

    /** Proven: no grouping within the limit costs less. */
    public long bound() {
        return bound;
    }

    /** Whether cost and bound meet. */
    public boolean optimal() {
        return cost == bound;
    }

    /**
     * A copy of the vertices that would do as well elsewhere: a move of this vertex alone, into another group or, where the limit
     * permits, out of company into a group of its own, costs nothing. Each by itself: two neutral vertices that move together may cost
     * something. A vertex without ties is not called neutral, it has nothing to be neutral about.
     */
    public BitSet neutral() {
        return (BitSet) neutral.clone();
    }
}
