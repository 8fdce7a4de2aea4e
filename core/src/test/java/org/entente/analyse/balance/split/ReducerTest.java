package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class ReducerTest {
    private static final int GRAPHS = 2_000;
    private static final long[] SCALES = {1, 2, 1024};

    @Test
    void everySplitOfWhatIsLeftCostsTheSameInTheWholeAndTheBestIsKept() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = Splits.small(seed, 10);
            String what = SmallGraphs.describe(seed, graph);
            for (long scale : SCALES) {
                Reducer reducer = Reducer.reduce(graph, scale);
                SignedGraph kernel = reducer.graph();
                long constant = reducer.constant() - Node.enmity(kernel);
                Splits.each(kernel.size(), second -> assertThat(scale * graph.frustration(reducer.lift(second)))
                        .as(what)
                        .isEqualTo(constant + kernel.frustration(second)));
                assertThat(constant + Splits.least(kernel)).as(what).isEqualTo(scale * Splits.least(graph));
            }
        }
    }

    @Test
    void noVertexWithFewEdgesIsLeft() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph kernel = Reducer.reduce(Splits.small(seed, 14), 1 << 20).graph();
            for (int v = 0; v < kernel.size(); v++) {
                assertThat(kernel.degree(v))
                        .as(SmallGraphs.describe(seed, kernel))
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void aTreeVanishes() {
        SignedGraph path = SignedGraph.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new long[] {1, -2, 3});
        Reducer reducer = Reducer.reduce(path, 1);
        assertThat(reducer.left()).isEmpty();
        assertThat(reducer.constant()).isZero();
        assertThat(path.frustration(reducer.lift(new BitSet()))).isZero();
    }

    @Test
    void aContractedSplitCostsTheSameInTheWhole() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = Splits.small(seed, 9);
            if (graph.size() < 2) {
                continue;
            }
            String what = SmallGraphs.describe(seed, graph);
            Random random = new Random(seed);
            int kept = random.nextInt(graph.size());
            int gone = (kept + 1 + random.nextInt(graph.size() - 1)) % graph.size();
            long least = Long.MAX_VALUE;
            for (boolean side : new boolean[] {true, false}) {
                Contraction smaller = Contraction.of(graph, kept, gone, side);
                Splits.each(smaller.graph().size(), second -> {
                    BitSet whole = smaller.lift(second);
                    assertThat(whole.get(kept) == whole.get(gone)).as(what).isEqualTo(side);
                    assertThat(graph.frustration(whole))
                            .as(what)
                            .isEqualTo(smaller.constant() + smaller.graph().frustration(second));
                });
                least = Math.min(least, smaller.constant() + Splits.least(smaller.graph()));
            }
            assertThat(least).as(what).isEqualTo(Splits.least(graph));
        }
    }

    @Test
    void theTwoHalvesOfASearchHoldTheBestSplit() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = Splits.small(seed, 10);
            String what = SmallGraphs.describe(seed, graph);
            Node root = Node.of(graph, 0, second -> second, 0, 0);
            long least = least(graph, root, what);
            assertThat(least).as(what).isEqualTo(Splits.least(graph));
            if (root.graph().size() >= 2) {
                int other = 1 + new Random(seed).nextInt(root.graph().size() - 1);
                long together = least(graph, root.child(0, other, true, 0, 1), what);
                long apart = least(graph, root.child(0, other, false, 0, 2), what);
                assertThat(Math.min(together, apart)).as(what).isEqualTo(least);
            }
        }
    }

    private static long least(SignedGraph whole, Node node, String what) {
        Splits.each(node.graph().size(), second -> assertThat(
                        whole.frustration(node.lift().apply(second)))
                .as(what)
                .isEqualTo(node.constant() + node.graph().frustration(second)));
        return node.constant() + Splits.least(node.graph());
    }

    @Test
    void costsOfSplitsDifferByMultiplesOfTheGranule() {
        int coarse = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = Splits.small(seed, 8);
            long granule = Branching.granule(graph);
            long some = graph.frustration(new BitSet());
            String what = SmallGraphs.describe(seed, graph);
            coarse += granule > 1 ? 1 : 0;
            Splits.each(graph.size(), second -> assertThat((graph.frustration(second) - some) % granule)
                    .as(what)
                    .isZero());
        }
        assertThat(coarse).as("graphs with a granule above 1").isPositive();
        assertThat(Branching.granule(Splits.enemies(7))).isEqualTo(2);
        assertThat(Branching.granule(Splits.enemies(6))).isEqualTo(1);
    }
}
