package org.entente.analyse.balance.graph;

import java.util.BitSet;
import java.util.Optional;

/** What finds a best split, with proof. The same graph gets the same answer. */
@FunctionalInterface
public interface Optimum {
    /**
     * A split of least cost; empty where it could not be proven that there is none better.
     *
     * @param start the second side of a split to start from, often the best already
     */
    Optional<Placement> of(SignedGraph graph, BitSet start);
}
