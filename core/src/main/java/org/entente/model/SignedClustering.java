package org.entente.model;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How often two ties that meet are closed by a third, and how often its sign is the product of theirs: "the enemy of my enemy is
 * my friend" (Kunegis, Lommatzsch &amp; Bauckhage 2009, "The Slashdot Zoo: mining a social network with negative edges", WWW,
 * section 4; here for undirected ties).
 *
 * @param paths pairs of ties that meet in an actor
 * @param balanced those closed by a tie whose sign is the product of the two
 * @param unbalanced those closed by a tie of the other sign
 */
public record SignedClustering(long paths, long balanced, long unbalanced) {
    public SignedClustering {
        if (balanced < 0 || unbalanced < 0 || balanced + unbalanced > paths) {
            throw new IllegalArgumentException(
                    "Not " + balanced + " and " + unbalanced + " of " + paths + " pairs of ties that meet");
        }
    }

    /** That of a network whose triads are counted. O(ties). */
    public static SignedClustering of(SignedNetwork network, TriadCensus census) {
        Map<ActorName, Long> degrees = new HashMap<>();
        for (SignedTie tie : network.ties()) {
            degrees.merge(tie.pair().first(), 1L, Long::sum);
            degrees.merge(tie.pair().second(), 1L, Long::sum);
        }
        long paths = degrees.values().stream()
                .mapToLong(degree -> degree * (degree - 1) / 2)
                .sum();
        return new SignedClustering(paths, 3 * census.balanced(), 3 * (census.total() - census.balanced()));
    }

    /** Share of closed pairs, in [0, 1], whatever the signs; empty where no two ties meet. */
    public OptionalDouble unsigned() {
        return share(balanced + unbalanced, paths);
    }

    /** (balanced - unbalanced) / paths, in [-1, 1]; empty where no two ties meet. */
    public OptionalDouble signed() {
        return share(balanced - unbalanced, paths);
    }

    /** {@link #signed} / {@link #unsigned}, in [-1, 1]: above 0 where signs multiply; empty where no pair is closed. */
    public OptionalDouble relative() {
        return share(balanced - unbalanced, balanced + unbalanced);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
