package org.entente.analyse.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Triad;
import org.junit.jupiter.api.Test;

class BalancesTest {
    @Test
    void theEnemyOfMyEnemyIsMyFriend() {
        Balance balance = Balances.of(RandomNetworks.of("A+B A-C B-C"));
        assertThat(balance.triads()).hasSize(1).allMatch(Triad::balanced).allMatch(Triad::commonEnemy);
        assertThat(balance.sides()).containsExactly(names("A", "B"), names("C"));
        assertThat(balance.frustrated()).isEmpty();
        assertThat(balance.optimal()).isTrue();
        assertThat(balance.forced()).isTrue();
    }

    @Test
    void threeEnemiesLeaveOneTieFrustratedAndNothingForced() {
        Balance balance = Balances.of(RandomNetworks.of("A-B B-C A-C"));
        assertThat(balance.triads()).hasSize(1).noneMatch(Triad::balanced);
        assertThat(balance.frustration()).isOne();
        assertThat(balance.lowerBound()).isOne();
        assertThat(balance.forced()).isFalse();
    }

    @Test
    void amongEqualSplitsTheLightestTieGivesWay() {
        SignedNetwork network = RandomNetworks.network(List.of(
                RandomNetworks.tie(new ActorName("A"), new ActorName("B"), -5),
                RandomNetworks.tie(new ActorName("A"), new ActorName("C"), -2),
                RandomNetworks.tie(new ActorName("B"), new ActorName("C"), -7)));
        assertThat(Balances.of(network).frustrated())
                .containsExactly(network.ties().get(1));
    }

    @Test
    void separateComponentsAreForcedEachByItself() {
        Balance balance = Balances.of(RandomNetworks.of("A-B C-D D+E"));
        assertThat(balance.sides()).containsExactly(names("A", "C"), names("B", "D", "E"));
        assertThat(balance.forced()).isTrue();
    }

    @Test
    void anEmptyNetworkIsBalanced() {
        Balance balance = Balances.of(RandomNetworks.network(List.of()));
        assertThat(balance.sides()).containsExactly(List.of(), List.of());
        assertThat(balance.frustration()).isZero();
        assertThat(balance.optimal()).isTrue();
    }

    @Test
    void agreesWithAllSplitsOfThousandsOfSmallNetworks() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            SignedNetwork network = RandomNetworks.random(
                    random, 2 + random.nextInt(8), 0.2 + 0.8 * random.nextDouble(), random.nextDouble());
            String what = "seed " + seed + " " + RandomNetworks.describe(network);
            Balance balance = Balances.of(network);
            List<Set<ActorName>> best = bestSplits(network);
            int components = network.parts().size();
            int alone = network.actors().size()
                    - network.parts().stream().mapToInt(List::size).sum();
            assertThat(balance.optimal()).as(what).isTrue();
            assertThat(balance.frustration()).as(what).isEqualTo((double) frustration(network, best.get(0)));
            assertThat(frustration(network, new HashSet<>(balance.sides().get(1))))
                    .as(what)
                    .isEqualTo((int) balance.frustration());
            assertThat(balance.forced()).as(what).isEqualTo(best.size() == 1 << (components + alone));
            assertThat(weight(network, new HashSet<>(balance.sides().get(1))))
                    .as(what)
                    .isEqualTo(best.stream()
                            .mapToDouble(s -> weight(network, s))
                            .min()
                            .orElseThrow());
        }
    }

    @Test
    void sixtyActorsAreSolvedWithProof() {
        for (int seed = 0; seed < 5; seed++) {
            SignedNetwork network = RandomNetworks.random(new Random(seed), 60, 0.085, 0.5);
            Balance balance = Balances.of(network);
            assertThat(balance.optimal()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void aNetworkTooWideForEliminationIsProvenAllTheSame() {
        SignedNetwork network = RandomNetworks.random(new Random(7), 45, 1, 0.5);
        Balance balance = Balances.of(network);
        assertThat(balance.optimal()).isTrue();
        assertThat(balance.ways()).isEmpty();
        assertThat(balance.frustrated()).hasSize((int) balance.frustration());
        assertThat(Balances.of(network)).isEqualTo(balance);
    }

    private static List<ActorName> names(String... names) {
        return List.of(names).stream().map(ActorName::new).toList();
    }

    private static List<Set<ActorName>> bestSplits(SignedNetwork network) {
        List<ActorName> actors = network.actors();
        List<Set<ActorName>> best = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < 1 << actors.size(); mask++) {
            Set<ActorName> side = new HashSet<>();
            for (int i = 0; i < actors.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    side.add(actors.get(i));
                }
            }
            int count = frustration(network, side);
            if (count < least) {
                least = count;
                best.clear();
            }
            if (count == least) {
                best.add(side);
            }
        }
        return best;
    }

    private static int frustration(SignedNetwork network, Set<ActorName> side) {
        return (int) network.ties().stream().filter(t -> broken(t, side)).count();
    }

    private static double weight(SignedNetwork network, Set<ActorName> side) {
        return network.ties().stream()
                .filter(t -> broken(t, side))
                .mapToDouble(t -> Math.abs(t.weight()))
                .sum();
    }

    private static boolean broken(SignedTie tie, Set<ActorName> side) {
        boolean together =
                side.contains(tie.pair().first()) == side.contains(tie.pair().second());
        return together != tie.sign() > 0;
    }
}
