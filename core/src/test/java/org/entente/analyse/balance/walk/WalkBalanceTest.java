package org.entente.analyse.balance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Random;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.PerfectSplit;
import org.entente.analyse.balance.graph.SharedGraphs;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class WalkBalanceTest {
    @Test
    void itIsTheSumOfClosedWalks() {
        for (long seed = 0; seed < 2_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 9, 4);
            double k = WalkBalance.of(graph).orElseThrow();
            assertThat(k)
                    .as(SmallGraphs.describe(seed, graph))
                    .isCloseTo(trace(graph, true) / trace(graph, false), within(1e-12));
            assertThat(k > 1 - 1e-9)
                    .as(SmallGraphs.describe(seed, graph))
                    .isEqualTo(PerfectSplit.of(graph).isPresent());
        }
    }

    /** Schoch's signnet: structural balance of the highland tribes of Read 1954. */
    @Test
    void theHighlandTribesHaveThePublishedFigure() throws IOException {
        SignedGraph tribes = SharedGraphs.read("small/highland_tribes_pc.csv");
        assertThat(WalkBalance.of(tribes).orElseThrow()).isCloseTo(0.3575761, within(1e-6));
    }

    @Test
    void largeEigenvaluesDoNotOverflow() {
        Draft draft = new Draft(720);
        for (int a = 0; a < 720; a++) {
            for (int b = a + 1; b < 720; b++) {
                draft.add(a, b, a == 0 && b == 1 ? -1 : 1);
            }
        }
        assertThat(WalkBalance.of(draft.graph()).orElseThrow()).isBetween(0.9, 1.0);
    }

    @Test
    void whatIsTooLargeIsNotComputed() {
        Draft draft = new Draft(WalkBalance.MAX_SIZE + 1);
        for (int v = 0; v < WalkBalance.MAX_SIZE; v++) {
            draft.add(v, v + 1, -1);
        }
        assertThat(WalkBalance.of(draft.graph())).isEmpty();
        assertThat(WalkBalance.of(new Draft(0).graph())).isEmpty();
        assertThat(WalkBalance.of(new Draft(100_000).graph())).hasValue(1);
    }

    /** The power series of the exponential, term by term. */
    private static double trace(SignedGraph graph, boolean signed) {
        int n = graph.size();
        double[][] term = new double[n][n];
        for (int i = 0; i < n; i++) {
            term[i][i] = 1;
        }
        double sum = n;
        for (int k = 1; k < 80; k++) {
            double[][] next = new double[n][n];
            for (int e = 0; e < graph.edges(); e++) {
                double sign = signed && !graph.positive(e) ? -1 : 1;
                for (int i = 0; i < n; i++) {
                    next[i][graph.b(e)] += term[i][graph.a(e)] * sign / k;
                    next[i][graph.a(e)] += term[i][graph.b(e)] * sign / k;
                }
            }
            term = next;
            for (int i = 0; i < n; i++) {
                sum += term[i][i];
            }
        }
        return sum;
    }
}
