package org.entente.analyse.balance.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    @Test
    void fewestMoveAndTheRestIsSplitBest() {
        int moved = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 8, seed % 2 == 0 ? 1 : 4);
            BitSet second = SmallGraphs.best(graph).get(0).second();
            Outcome result = LeaveOneOut.of(graph, second, SmallGraphs.BRUTE_FORCE);
            String message = SmallGraphs.describe(seed, graph) + ", second side " + second;
            for (LeftOut vertex : result.vertices()) {
                BitSet gone = SmallGraphs.edgesAt(graph, List.of(vertex.number()));
                check(message + ", without vertex", SmallGraphs.without(graph, gone), second, vertex);
                moved += vertex.movers().cardinality();
            }
            for (LeftOut edge : result.edges()) {
                BitSet gone = new BitSet();
                gone.set(edge.number());
                check(message + ", without edge", SmallGraphs.without(graph, gone), second, edge);
                moved += edge.movers().cardinality();
            }
            long tied = IntStream.range(0, graph.size())
                    .filter(v -> graph.degree(v) > 0)
                    .count();
            assertThat(result.vertices()).as(message).hasSize((int) tied);
            assertThat(result.edges()).as(message).hasSize(graph.edges());
            sorted(message, result.vertices());
            sorted(message, result.edges());
        }
        assertThat(moved).as("how many moved in all graphs together").isGreaterThan(1_000);
    }

    @Test
    void oneWhoseFriendshipHeldTwoCampsTogether() {
        Draft draft = new Draft(4);
        draft.add(0, 1, 1);
        draft.add(0, 2, 3);
        draft.add(1, 2, 3);
        draft.add(0, 3, -1);
        draft.add(1, 3, 2);
        SignedGraph graph = draft.graph();
        Outcome result = LeaveOneOut.of(graph, new BitSet(), SmallGraphs.BRUTE_FORCE);
        BitSet three = new BitSet();
        three.set(3);
        assertThat(result.edges().get(0)).isEqualTo(new LeftOut(4, 0, three));
        assertThat(result.edges().stream().skip(1))
                .allMatch(left -> left.movers().isEmpty());
    }

    @Test
    void whatIsNotProvenIsNotTold() {
        for (long seed = 0; seed < 500; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 7, 1);
            BitSet second = SmallGraphs.best(graph).get(0).second();
            Outcome proven = LeaveOneOut.of(graph, second, SmallGraphs.BRUTE_FORCE);
            Outcome unproven = LeaveOneOut.of(graph, second, (part, start) -> Optional.empty());
            assertThat(proven.vertices()).as(SmallGraphs.describe(seed, graph)).containsAll(unproven.vertices());
            assertThat(proven.edges()).as(SmallGraphs.describe(seed, graph)).containsAll(unproven.edges());
        }
    }

    private static void check(String message, SignedGraph rest, BitSet old, LeftOut left) {
        List<Placement> best = SmallGraphs.best(rest);
        assertThat(left.cost()).as(message + " " + left).isEqualTo(best.get(0).cost());
        BitSet now = (BitSet) old.clone();
        now.xor(left.movers());
        assertThat(rest.frustration(now)).as(message + " " + left).isEqualTo(left.cost());
        int fewest = best.stream()
                .mapToInt(split -> movers(rest, old, split.second()).cardinality())
                .min()
                .orElseThrow();
        assertThat(left.movers().cardinality()).as(message + " " + left).isEqualTo(fewest);
        assertThat(movers(rest, old, now)).as(message + " " + left).isEqualTo(left.movers());
    }

    private static BitSet movers(SignedGraph rest, BitSet old, BitSet now) {
        Components components = Components.of(rest);
        BitSet result = new BitSet();
        for (int c = 0; c < components.count(); c++) {
            List<Integer> moves = new ArrayList<>();
            List<Integer> stays = new ArrayList<>();
            for (int v = 0; v < rest.size(); v++) {
                if (components.of(v) == c) {
                    (old.get(v) == now.get(v) ? stays : moves).add(v);
                }
            }
            boolean turned =
                    moves.size() > stays.size() || (moves.size() == stays.size() && moves.get(0) < stays.get(0));
            (turned ? stays : moves).forEach(result::set);
        }
        return result;
    }

    private static void sorted(String message, List<LeftOut> entries) {
        for (int i = 1; i < entries.size(); i++) {
            int before = entries.get(i - 1).movers().cardinality();
            int after = entries.get(i).movers().cardinality();
            assertThat(before > after
                            || (before == after
                                    && entries.get(i - 1).number()
                                            < entries.get(i).number()))
                    .as(message)
                    .isTrue();
        }
    }
}
