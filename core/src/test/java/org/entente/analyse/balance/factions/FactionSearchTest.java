package org.entente.analyse.balance.factions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.BitSet;
import java.util.Random;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.Progress;
import org.junit.jupiter.api.Test;

class FactionSearchTest {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int GRAPHS = 1000;
    private static final int DENSE = 60;
    private static final int[] LIMITS = {0, 2, 3, 4};

    @Test
    void agreesWithAllGroupingsTriedOut() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed));
            for (int limit : LIMITS) {
                long least = SmallGraphs.least(graph, limit);
                for (Means means : Means.values()) {
                    String what = "seed " + seed + ", limit " + limit + ", by " + means;
                    Grouping found = FactionSearch.solve(graph, limit, TIME, Progress.SILENT, means);
                    check(graph, limit, found, what);
                    assertThat(found.bound()).as("bound, " + what).isLessThanOrEqualTo(least);
                    assertThat(found.cost()).as("cost, " + what).isGreaterThanOrEqualTo(least);
                    if (means != Means.CYCLES) {
                        assertThat(found.cost()).as("cost, " + what).isEqualTo(least);
                        assertThat(found.bound()).as("bound, " + what).isEqualTo(least);
                    }
                }
            }
        }
    }

    /** Dense graphs with many enemies leave the linear program in halves: rounding cuts, colours and branches are needed. */
    @Test
    void provesWhatTryingAllGroupingsFindsInDenseGraphs() {
        for (int seed = 0; seed < DENSE; seed++) {
            SignedGraph graph = SmallGraphs.dense(new Random(seed), 9);
            for (int limit : LIMITS) {
                String what = "seed " + seed + ", limit " + limit;
                Grouping found = FactionSearch.solve(graph, limit, TIME, Progress.SILENT, Means.PROGRAMS);
                long least = SmallGraphs.least(graph, limit);
                assertThat(found.cost()).as("cost, " + what).isEqualTo(least);
                assertThat(found.bound()).as("bound, " + what).isEqualTo(least);
            }
        }
    }

    @Test
    void theSameInputGivesTheSameGroups() {
        SignedGraph graph = SmallGraphs.dense(new Random(7), 20);
        Grouping once = FactionSearch.solve(graph, 3, TIME, Progress.SILENT);
        Grouping again = FactionSearch.solve(graph, 3, TIME, Progress.SILENT);
        assertThat(once.optimal()).isTrue();
        assertThat(again.group()).isEqualTo(once.group());
    }

    @Test
    void whatDoesNotCloseInTimeHasABoundBelowItsCost() {
        SignedGraph graph = SmallGraphs.dense(new Random(8), 120);
        Grouping found = FactionSearch.solve(graph, 0, Duration.ofMillis(1500), Progress.SILENT);
        assertThat(found.bound()).isPositive().isLessThan(found.cost());
    }

    @Test
    void whoHearsOfItsProgressCanStopIt() {
        SignedGraph graph = SmallGraphs.dense(new Random(8), 120);
        assertThatThrownBy(() -> FactionSearch.solve(graph, 0, TIME, (what, done, total) -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    @Test
    void refusesOneGroup() {
        SignedGraph graph = SmallGraphs.of(2, "0+1");
        assertThatThrownBy(() -> FactionSearch.solve(graph, 1, TIME, Progress.SILENT))
                .hasMessageContaining("at least 2");
    }

    @Test
    void threeEnemiesAreThreeFactionsOrTwoWithOneTieFrustrated() {
        SignedGraph graph = SmallGraphs.of(4, "0-1 1-2 0-2");
        Grouping any = FactionSearch.solve(graph, 0, TIME, Progress.SILENT);
        assertThat(any.cost()).isZero();
        assertThat(any.groups()).isEqualTo(3);
        assertThat(any.group(3)).isEqualTo(Grouping.NONE);
        Grouping two = FactionSearch.solve(graph, 2, TIME, Progress.SILENT);
        assertThat(two.cost()).isOne();
        assertThat(two.optimal()).isTrue();
        assertThat(two.groups()).isEqualTo(2);
    }

    @Test
    void whoIsFriendOfTwoSidesAtOddsIsNeutral() {
        SignedGraph graph = SmallGraphs.of(5, "0+1 0-2 1-3 1-2 0-3 2+3 4+0 4+2");
        Grouping any = FactionSearch.solve(graph, 0, TIME, Progress.SILENT);
        assertThat(any.cost()).isOne();
        assertThat(any.neutral()).isEqualTo(bits(4));
    }

    @Test
    void anEmptyGraphHasNoGroups() {
        Grouping none = FactionSearch.solve(SmallGraphs.of(3, ""), 3, TIME, Progress.SILENT);
        assertThat(none.groups()).isZero();
        assertThat(none.optimal()).isTrue();
        assertThat(none.neutral()).isEqualTo(new BitSet());
    }

    private static void check(SignedGraph graph, int limit, Grouping grouping, String what) {
        assertThat(Moves.cost(graph, grouping.group()))
                .as("the groups cost what is said, " + what)
                .isEqualTo(grouping.cost());
        if (limit > 0) {
            assertThat(grouping.groups()).as("groups, " + what).isLessThanOrEqualTo(limit);
        }
        for (int v = 0; v < graph.size(); v++) {
            boolean free = graph.degree(v) > 0 && SmallGraphs.movesFreely(graph, limit, grouping.group(), v);
            assertThat(grouping.neutral().get(v))
                    .as("vertex " + v + " neutral, " + what)
                    .isEqualTo(free);
        }
    }

    private static BitSet bits(int... set) {
        BitSet result = new BitSet();
        for (int bit : set) {
            result.set(bit);
        }
        return result;
    }
}
