package org.entente.analyse.balance.broker;

import java.util.List;

/**
 * A vertex that stands between others.
 *
 * @param vertex which
 * @param torn how many pairs of its friends are at odds with each other
 * @param quarrels the negative edges between those friends, sorted by number: the first {@link Brokers#LISTED}
 * @param bridges positive edges to vertices of the other side, sorted by number
 * @param cut whether its component falls apart without it
 */
public record Between(int vertex, long torn, List<Integer> quarrels, List<Integer> bridges, boolean cut) {
    public Between {
        quarrels = List.copyOf(quarrels);
        bridges = List.copyOf(bridges);
    }
}
