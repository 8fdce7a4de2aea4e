package org.entente.analyse.balance.elimination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class EliminationTest {
    private static final int GRAPHS = 10_000;

    @Test
    void agreesWithAllSplitsTriedOutAndCountsTheBest() {
        int connected = 0;
        for (long seed = 0; connected < GRAPHS; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 10, 1);
            if (Components.of(graph).count() > 1) {
                continue;
            }
            connected++;
            String what = SmallGraphs.describe(seed, graph);
            double[] weights = weights(graph, new Random(seed));
            List<Placement> best = SmallGraphs.best(graph);
            Elimination.Outcome found = Elimination.solve(graph, weights).orElseThrow();
            assertThat(graph.frustration(found.second())).as(what).isEqualTo(found.cost());
            assertThat((long) found.cost()).as(what).isEqualTo(best.get(0).cost());
            assertThat(found.ways()).as(what).isEqualTo(best.size());
            assertThat(weight(graph, weights, found.second()))
                    .as("weight left frustrated, " + what)
                    .isEqualTo(best.stream()
                            .mapToDouble(p -> weight(graph, weights, p.second()))
                            .min()
                            .orElseThrow());
        }
    }

    private static double[] weights(SignedGraph graph, Random random) {
        double[] weights = new double[graph.edges()];
        for (int e = 0; e < weights.length; e++) {
            weights[e] = 1 + random.nextInt(7);
        }
        return weights;
    }

    private static double weight(SignedGraph graph, double[] weights, BitSet second) {
        double sum = 0;
        for (int e = 0; e < weights.length; e++) {
            sum += graph.frustrated(e, second) ? weights[e] : 0;
        }
        return sum;
    }

    @Test
    void manySquaresInARowHaveMoreBestSplitsThanCanBeCounted() {
        int squares = 80;
        Draft draft = new Draft(3 * squares + 1);
        for (int i = 0; i < squares; i++) {
            draft.add(3 * i, 3 * i + 1, 1);
            draft.add(3 * i + 1, 3 * i + 2, 1);
            draft.add(3 * i + 2, 3 * i + 3, 1);
            draft.add(3 * i, 3 * i + 3, -1);
        }
        SignedGraph graph = draft.graph();
        double[] weights = new double[graph.edges()];
        Arrays.fill(weights, 1);
        Elimination.Outcome found = Elimination.solve(graph, weights).orElseThrow();
        assertThat(found.cost()).isEqualTo(squares);
        assertThat(found.ways()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aGraphThatIsTooWideIsLeftToOthers() {
        int size = Elimination.MAX_WIDTH + 3;
        Draft draft = new Draft(size);
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                draft.add(a, b, 1);
            }
        }
        double[] weights = new double[draft.edges()];
        Arrays.fill(weights, 1);
        assertThat(Elimination.solve(draft.graph(), weights)).isEmpty();
    }
}
