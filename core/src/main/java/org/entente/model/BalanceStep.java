package org.entente.model;

import java.util.List;

/**
 * The balance of one window of time, and what moved it since the step before.
 *
 * @param label the window, as shown: a year, a period, a file's name
 * @param network its network
 * @param balance of that network
 * @param moved ties that came, went or changed sign since the step before and made balance better or worse; those that moved it
 *     most first, ties by pair; none in the first step
 * @param movers actors that changed sides since the step before, sorted; seen, among all that ties joined both then and now, from the
 *     side that most of them kept
 */
public record BalanceStep(
        String label, SignedNetwork network, Balance balance, List<Move> moved, List<ActorName> movers) {
    public BalanceStep {
        moved = List.copyOf(moved);
        movers = List.copyOf(movers);
    }

    /**
     * A tie that is not as it was.
     *
     * @param pair between whom
     * @param before its sign in the step before; 0 where there was none
     * @param after its sign now; 0 where there is none
     * @param triads balanced minus unbalanced triads it is part of now, less the same before: above 0 it made balance better
     * @param frustrated whether it goes against the split: now, or before where it went
     */
    public record Move(Pair pair, int before, int after, int triads, boolean frustrated) {}
}
