package org.entente.model;

import java.time.Duration;

/**
 * What is asked about the balance of a network.
 *
 * @param weighted whether frustrated ties count by their weight; each counts 1 otherwise
 * @param factions how many groups at most for {@link Factions}: 0 for any number, -1 for no factions at all, at least 2 otherwise
 * @param stability whether actors and ties are left out one by one
 * @param limit how long the search for a proof may take; factions get as much again where their number is given, a sixth of it
 *     otherwise; what is found by then is told with its bound
 */
public record BalanceQuestion(boolean weighted, int factions, boolean stability, Duration limit) {
    /** Every tie counts 1, any number of factions, no stability, at most a minute. */
    public static final BalanceQuestion USUAL = new BalanceQuestion(false, 0, false, Duration.ofSeconds(60));

    public BalanceQuestion {
        if (factions < -1 || factions == 1) {
            throw new IllegalArgumentException("Factions are at least 2, or 0 for any number, not " + factions);
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("A time limit is more than 0, not " + limit);
        }
    }
}
