package org.entente.analyse.balance.enemy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SharedGraphs;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.entente.analyse.balance.triad.Triads;
import org.entente.model.HeldTie.Counterfactual;
import org.junit.jupiter.api.Test;

class HeldTiesTest {
    @Test
    void theyAreWhatLookingAtEverySplitFinds() {
        Set<Counterfactual> met = EnumSet.noneOf(Counterfactual.class);
        for (long seed = 0; seed < 5_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 8, seed % 2 == 0 ? 1 : 4);
            List<Held> expected = new ArrayList<>();
            for (int e = 0; e < graph.edges(); e++) {
                if (graph.positive(e)) {
                    expected.add(held(graph, e));
                    met.add(held(graph, e).counterfactual());
                }
            }
            assertThat(HeldTies.of(graph, new BitSet(), SmallGraphs.BRUTE_FORCE))
                    .as(SmallGraphs.describe(seed, graph))
                    .isEqualTo(expected);
        }
        assertThat(met).as("answers met").containsExactlyInAnyOrder(Counterfactual.values());
    }

    @Test
    void twoFriendsWithNothingButAnEnemyInCommonStandAlone() {
        Draft draft = new Draft(3);
        draft.add(0, 1, 1);
        draft.add(0, 2, -1);
        draft.add(1, 2, -1);
        assertThat(HeldTies.of(draft.graph(), new BitSet(), SmallGraphs.BRUTE_FORCE))
                .containsExactly(new Held(0, 1, List.of(2), Counterfactual.ALONE));
    }

    @Test
    void whatIsNotProvenIsUnknown() {
        for (long seed = 0; seed < 500; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 7, 1);
            List<Held> proven = HeldTies.of(graph, new BitSet(), SmallGraphs.BRUTE_FORCE);
            List<Held> unproven = HeldTies.of(graph, new BitSet(), (part, start) -> Optional.empty());
            for (int i = 0; i < proven.size(); i++) {
                assertThat(unproven.get(i).counterfactual())
                        .as(SmallGraphs.describe(seed, graph))
                        .isIn(Counterfactual.UNKNOWN, proven.get(i).counterfactual());
            }
        }
    }

    @Test
    void aNetworkOfTheOnlineWorldIsCountedInSeconds() throws IOException {
        SignedGraph graph = SharedGraphs.read("online/slashdot-zoo_msb.csv.gz");
        List<Held> held = HeldTies.of(graph, new BitSet(), (part, start) -> Optional.empty());
        assertThat(held.stream().mapToLong(tie -> tie.enemies().size()).sum())
                .isEqualTo(Triads.census(graph).commonEnemy());
    }

    private static Held held(SignedGraph graph, int edge) {
        int a = graph.a(edge);
        int b = graph.b(edge);
        int balanced = 0;
        List<Integer> enemies = new ArrayList<>();
        for (int c = 0; c < graph.size(); c++) {
            long ac = SmallGraphs.weight(graph, a, c);
            long bc = SmallGraphs.weight(graph, b, c);
            if (ac * bc > 0) {
                balanced++;
                if (ac < 0) {
                    enemies.add(c);
                }
            }
        }
        return new Held(edge, balanced, enemies, counterfactual(graph, edge, enemies));
    }

    private static Counterfactual counterfactual(SignedGraph graph, int edge, List<Integer> enemies) {
        if (enemies.isEmpty()) {
            return Counterfactual.UNKNOWN;
        }
        BitSet gone = SmallGraphs.edgesAt(graph, enemies);
        List<Placement> best = SmallGraphs.best(SmallGraphs.without(graph, gone));
        gone.set(edge);
        Components alone = Components.of(SmallGraphs.without(graph, gone));
        if (alone.of(graph.a(edge)) != alone.of(graph.b(edge))) {
            return Counterfactual.ALONE;
        }
        long together = best.stream()
                .filter(split -> split.together(graph.a(edge), graph.b(edge)))
                .count();
        if (together == 0) {
            return Counterfactual.APART;
        }
        return together == best.size() ? Counterfactual.TOGETHER : Counterfactual.EITHER;
    }
}
