package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class AnnealingTest {
    @Test
    void endsWhereNoSingleMoveSavesAnything() {
        for (long seed = 0; seed < 1_000; seed++) {
            SignedGraph graph = Splits.small(seed, 30);
            BitSet start = Splits.some(new Random(seed), graph.size());
            BitSet split = Annealing.run(graph, start, 2, 5, seed);
            long cost = graph.frustration(split);
            for (int v = 0; v < graph.size(); v++) {
                split.flip(v);
                assertThat(graph.frustration(split))
                        .as("%s, vertex %s", SmallGraphs.describe(seed, graph), v)
                        .isGreaterThanOrEqualTo(cost);
                split.flip(v);
            }
            BitSet descended = Annealing.descend(graph, start);
            assertThat(graph.frustration(descended)).as("seed %s", seed).isLessThanOrEqualTo(graph.frustration(start));
        }
    }

    @Test
    void mostlyFindsTheBestSplitOfSmallGraphsAndTheSameAgain() {
        int missed = 0;
        int graphs = 500;
        for (long seed = 0; seed < graphs; seed++) {
            SignedGraph graph = Splits.small(seed, 10);
            if (graph.edges() > 0) {
                BitSet split = Annealing.best(graph, 20_000);
                missed += graph.frustration(split) > Splits.least(graph) ? 1 : 0;
                assertThat(Annealing.best(graph, 20_000)).as("seed %s", seed).isEqualTo(split);
            }
        }
        assertThat(missed).isLessThan(graphs / 50);
    }
}
