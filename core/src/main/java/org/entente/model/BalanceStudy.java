package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * All that is said of the balance of one network.
 *
 * @param network the network
 * @param balance triads and the best split into two sides
 * @param factions the best grouping into any number of groups; empty where it was not asked for, and where weights count
 * @param held its friendships by how far they hang on common enemies: the greatest share first, then by pair
 * @param brokers actors that stand between others: most torn pairs and bridges first, then by name
 * @param stability what leaving out one actor or tie changes; empty where it was not asked for or the network is too large
 */
public record BalanceStudy(
        SignedNetwork network,
        Balance balance,
        Optional<Factions> factions,
        List<HeldTie> held,
        List<Broker> brokers,
        Optional<Stability> stability) {
    public BalanceStudy {
        held = List.copyOf(held);
        brokers = List.copyOf(brokers);
    }
}
