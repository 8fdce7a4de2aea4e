package org.entente.model;

import java.util.OptionalDouble;

/**
 * How many triads (three actors with a tie between every two) a network holds, by the signs of their ties.
 *
 * @param friends +++: three friends
 * @param torn ++-: one stands with two who are at odds
 * @param commonEnemy +--: two friends share an enemy
 * @param enemies ---: all are at odds
 */
public record TriadCensus(long friends, long torn, long commonEnemy, long enemies) {
    public TriadCensus {
        if (friends < 0 || torn < 0 || commonEnemy < 0 || enemies < 0) {
            throw new IllegalArgumentException(
                    "A number of triads is negative: " + friends + ", " + torn + ", " + commonEnemy + ", " + enemies);
        }
    }

    public long total() {
        return friends + torn + commonEnemy + enemies;
    }

    /** Those whose signs multiply to plus (Cartwright &amp; Harary 1956): +++ and +--. */
    public long balanced() {
        return friends + commonEnemy;
    }

    /** Those that some number of groups could hold without strain (Davis 1967): all but ++-. */
    public long weaklyBalanced() {
        return total() - torn;
    }

    /** Share of balanced triads, in [0, 1] (Cartwright &amp; Harary 1956, p. 288); empty where there is no triad. */
    public OptionalDouble degree() {
        return share(balanced());
    }

    /** Share of weakly balanced triads, in [0, 1] (Davis 1967); empty where there is no triad. */
    public OptionalDouble weakDegree() {
        return share(weaklyBalanced());
    }

    private OptionalDouble share(long part) {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / total());
    }
}
