package org.entente.analyse.balance.stability;

import java.util.BitSet;

/**
 * One vertex or edge left out.
 *
 * @param number which
 * @param cost of a best split of the rest
 * @param movers the vertices that change sides in that best split of the rest which moves the fewest
 */
public record LeftOut(int number, long cost, BitSet movers) {
    public LeftOut {
        movers = (BitSet) movers.clone();
    }

    @Override
    public BitSet movers() {
        return (BitSet) movers.clone();
    }
}
