package org.entente.analyse.balance.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class OpenEdgesTest {
    @Test
    void theyAreThoseThatDifferAmongAllBestSplits() {
        int met = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 8, seed % 2 == 0 ? 1 : 4);
            List<Placement> best = SmallGraphs.best(graph);
            BitSet expected = new BitSet();
            for (int e = 0; e < graph.edges(); e++) {
                int edge = e;
                long frustrated = best.stream()
                        .filter(split -> graph.frustrated(edge, split.second()))
                        .count();
                expected.set(e, frustrated > 0 && frustrated < best.size());
            }
            met += expected.cardinality();
            assertThat(OpenEdges.of(graph, best.get(best.size() - 1).second(), SmallGraphs.BRUTE_FORCE))
                    .as(SmallGraphs.describe(seed, graph))
                    .contains(expected);
            assertThat(expected.isEmpty()).as(SmallGraphs.describe(seed, graph)).isEqualTo(best.size() == 1);
        }
        assertThat(met).as("open edges met").isGreaterThan(1_000);
    }
}
