package org.entente.model;

import java.util.Set;

/** One thing supposed otherwise in a network: what if this actor were gone, these two made up, those two allied. */
public sealed interface Edit {
    /** Whether there is something in the network that it changes. */
    boolean fits(SignedNetwork network);

    /** The network as supposed; the same where the edit does not fit. O(actors + ties), plus sorting. */
    SignedNetwork on(SignedNetwork network);

    /** In words, as part of a sentence: "without the US", "Iran and Iraq at odds". */
    String words();

    /**
     * An actor and all its ties are gone.
     *
     * @param actor who
     */
    record Without(ActorName actor) implements Edit {
        @Override
        public boolean fits(SignedNetwork network) {
            return network.actors().contains(actor);
        }

        @Override
        public SignedNetwork on(SignedNetwork network) {
            return network.without(Set.of(actor));
        }

        @Override
        public String words() {
            return "without " + actor;
        }
    }

    /**
     * A tie has the other sign.
     *
     * @param pair between whom
     */
    record Flip(Pair pair) implements Edit {
        @Override
        public boolean fits(SignedNetwork network) {
            return network.tie(pair.first(), pair.second()).isPresent();
        }

        @Override
        public SignedNetwork on(SignedNetwork network) {
            return network.tie(pair.first(), pair.second())
                    .map(tie -> network.with(tie.flipped()))
                    .orElse(network);
        }

        @Override
        public String words() {
            return "the sign of " + pair.first() + " and " + pair.second() + " turned";
        }
    }

    /**
     * Two actors are tied who are not. The tie weighs as much as the middle one of the network (the median).
     *
     * @param pair between whom
     * @param sign +1 or -1
     */
    record Add(Pair pair, int sign) implements Edit {
        public Add {
            if (sign != 1 && sign != -1) {
                throw new IllegalArgumentException("A sign is 1 or -1, not " + sign);
            }
        }

        @Override
        public boolean fits(SignedNetwork network) {
            return network.tie(pair.first(), pair.second()).isEmpty();
        }

        @Override
        public SignedNetwork on(SignedNetwork network) {
            return fits(network) ? network.with(SignedTie.of(pair, sign * median(network))) : network;
        }

        @Override
        public String words() {
            return pair.first() + " and " + pair.second() + (sign > 0 ? " made friends" : " made enemies");
        }

        private static double median(SignedNetwork network) {
            double[] weights = network.ties().stream()
                    .mapToDouble(tie -> Math.abs(tie.weight()))
                    .sorted()
                    .toArray();
            return weights.length == 0 ? 1 : weights[weights.length / 2];
        }
    }
}
