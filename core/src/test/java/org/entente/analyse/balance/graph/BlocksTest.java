package org.entente.analyse.balance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void cutVerticesAreThoseWithoutWhichAComponentFallsApart() {
        for (long seed = 0; seed < 3_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 9, 1);
            Blocks blocks = Blocks.of(graph);
            for (int v = 0; v < graph.size(); v++) {
                SignedGraph rest = SmallGraphs.without(graph, SmallGraphs.edgesAt(graph, List.of(v)));
                int others = graph.degree(v) == 0 ? 0 : 1;
                assertThat(blocks.cut(v))
                        .as("%s, vertex %s", SmallGraphs.describe(seed, graph), v)
                        .isEqualTo(Components.of(rest).count() - 1
                                > Components.of(graph).count() - 1 + others);
            }
        }
    }

    @Test
    void twoEdgesShareABlockWhereNoVertexPartsThem() {
        for (long seed = 0; seed < 1_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 7, 1);
            Blocks blocks = Blocks.of(graph);
            for (int e = 0; e < graph.edges(); e++) {
                for (int f = 0; f < e; f++) {
                    assertThat(blocks.of(e) == blocks.of(f))
                            .as("%s, edges %s and %s", SmallGraphs.describe(seed, graph), e, f)
                            .isEqualTo(nothingParts(graph, e, f));
                }
            }
        }
    }

    /** Two edges lie on one cycle where no third edge-and-vertex cut parts them: whatever vertex goes, what remains of both is joined. */
    private static boolean nothingParts(SignedGraph graph, int e, int f) {
        if (Components.of(graph).of(graph.a(e)) != Components.of(graph).of(graph.a(f))) {
            return false;
        }
        for (int v = 0; v < graph.size(); v++) {
            Components rest = Components.of(SmallGraphs.without(graph, SmallGraphs.edgesAt(graph, List.of(v))));
            int one = graph.a(e) == v ? graph.b(e) : graph.a(e);
            int other = graph.a(f) == v ? graph.b(f) : graph.a(f);
            if (rest.of(one) != rest.of(other)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aPerfectSplitIsFoundWhereThereIsOne() {
        for (long seed = 0; seed < 3_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 7, 3);
            List<Placement> best = SmallGraphs.best(graph);
            assertThat(PerfectSplit.of(graph))
                    .as(SmallGraphs.describe(seed, graph))
                    .isEqualTo(
                            best.get(0).cost() == 0
                                    ? best.stream().map(Placement::second).findFirst()
                                    : Optional.empty());
        }
    }

    @Test
    void theOptimumIsAskedOnlySoOften() {
        Draft enemies = new Draft(3);
        enemies.add(0, 1, -1);
        enemies.add(1, 2, -1);
        enemies.add(0, 2, -1);
        Draft friends = new Draft(2);
        friends.add(0, 1, 1);
        Optimum sparing = new Sparing(SmallGraphs.BRUTE_FORCE, 1);
        assertThat(sparing.of(enemies.graph(), new BitSet()).orElseThrow().cost())
                .isOne();
        assertThat(sparing.of(enemies.graph(), new BitSet())).isEmpty();
        assertThat(sparing.of(friends.graph(), new BitSet()).orElseThrow().cost())
                .isZero();
    }
}
