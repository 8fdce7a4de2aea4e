package org.entente.analyse.balance.graph;

import java.util.BitSet;
import java.util.Optional;

/** An {@link Optimum} that is asked a limited number of times, and never about a graph that is balanced. */
public final class Sparing implements Optimum {
    private final Optimum optimum;
    private int left;

    /**
     * @param optimum what is asked
     * @param times how often at most; after that, only balanced graphs are answered
     */
    public Sparing(Optimum optimum, int times) {
        this.optimum = optimum;
        left = times;
    }

    @Override
    public Optional<Placement> of(SignedGraph graph, BitSet start) {
        Optional<BitSet> perfect = PerfectSplit.of(graph);
        if (perfect.isPresent()) {
            return Optional.of(new Placement(perfect.get(), 0));
        }
        if (left == 0) {
            return Optional.empty();
        }
        left--;
        return optimum.of(graph, start);
    }
}
