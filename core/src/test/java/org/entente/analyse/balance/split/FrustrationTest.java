package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.entente.analyse.balance.elimination.Elimination;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.entente.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrustrationTest {
    private static final Duration TIME = Duration.ofMinutes(1);
    private static final int GRAPHS = 10_000;

    @Test
    void agreesWithAllSplitsTriedOut() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = Splits.small(seed, 10);
            Optional<BitSet> start =
                    seed % 3 == 0 ? Optional.of(Splits.some(new Random(seed), graph.size())) : Optional.empty();
            int tryAll = seed % 2 == 0 ? AllSplits.MOST_VERTICES : 0;
            Solved solved = Frustration.solve(graph, start, TIME, Progress.SILENT, tryAll);
            String what = SmallGraphs.describe(seed, graph);
            assertThat(graph.frustration(solved.second())).as(what).isEqualTo(solved.cost());
            assertThat(solved.cost()).as(what).isEqualTo(Splits.least(graph));
            assertThat(solved.bound()).as(what).isEqualTo(solved.cost());
        }
    }

    @Test
    void weightsThatAreNoSmallNumbersAreProvenToTheLastUnit() {
        for (long seed = 0; seed < 60; seed++) {
            SignedGraph graph = Splits.random(seed, 8 + (int) seed % 7, 0.3 + seed % 8 * 0.1, 1L << 30);
            Solved solved = Frustration.solve(graph, Optional.empty(), TIME, Progress.SILENT);
            String what = SmallGraphs.describe(seed, graph);
            assertThat(solved.cost()).as(what).isEqualTo(Splits.least(graph));
            assertThat(solved.bound()).as(what).isEqualTo(solved.cost());
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 0.2, 1", "30, 0.9, 1", "30, 0.5, 7", "40, 0.15, 1", "40, 0.5, 1", "60, 0.08, 1", "60, 0.12, 7"})
    void anotherOrderOfVerticesAndTurnedSignsChangeNoCost(int size, double density, long weight) {
        long seed = 1;
        SignedGraph graph = Splits.random(seed, size, density, weight);
        Solved solved = Frustration.solve(graph, Optional.empty(), TIME, Progress.SILENT);
        SignedGraph disguised = Splits.disguised(graph, new Random(seed));
        Solved again = Frustration.solve(disguised, Optional.empty(), TIME, Progress.SILENT);
        String what = "seed " + seed;
        assertThat(solved.optimal()).as(what).isTrue();
        assertThat(again.optimal()).as(what).isTrue();
        assertThat(graph.frustration(solved.second())).as(what).isEqualTo(solved.cost());
        assertThat(again.cost()).as(what).isEqualTo(solved.cost());
    }

    @Test
    void agreesWithElimination() {
        int compared = 0;
        for (long seed = 0; seed < 30; seed++) {
            int size = 30 + (int) seed;
            SignedGraph graph = Splits.random(seed, size, 4.0 / size, 1);
            double[] weights =
                    LongStream.range(0, graph.edges()).mapToDouble(e -> 1).toArray();
            Optional<Elimination.Outcome> other = Elimination.solve(graph, weights);
            Solved solved = Frustration.solve(graph, Optional.empty(), TIME, Progress.SILENT);
            assertThat(solved.optimal()).as("seed %s", seed).isTrue();
            if (other.isPresent()) {
                assertThat(solved.cost())
                        .as("seed %s", seed)
                        .isEqualTo(other.get().cost());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void theSameGraphGetsTheSameSplitFromTwoThreadsAtOnce() throws Exception {
        List<SignedGraph> graphs = new ArrayList<>();
        for (long seed = 0; seed < 6; seed++) {
            graphs.add(Splits.random(seed, 24 + (int) seed, 0.15 + 0.1 * seed, 3));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<List<Solved>> one = threads.submit(() -> solve(graphs));
            Future<List<Solved>> other = threads.submit(() -> solve(graphs));
            assertThat(one.get()).isEqualTo(other.get()).isEqualTo(solve(graphs));
        } finally {
            threads.shutdown();
        }
    }

    private static List<Solved> solve(List<SignedGraph> graphs) {
        return graphs.stream()
                .map(graph -> Frustration.solve(graph, Optional.empty(), TIME, Progress.SILENT))
                .toList();
    }

    @Test
    void withoutTimeThereIsASplitAndABoundThatHolds() {
        for (long seed = 0; seed < 8; seed++) {
            SignedGraph graph = Splits.random(seed, 20, 0.3 + 0.1 * seed, seed % 2 == 0 ? 1 : 7);
            long least = Splits.least(graph);
            for (long nanos : new long[] {0, 1_000_000}) {
                Solved solved = Frustration.solve(graph, Optional.empty(), Duration.ofNanos(nanos), Progress.SILENT);
                String what = SmallGraphs.describe(seed, graph);
                assertThat(graph.frustration(solved.second())).as(what).isEqualTo(solved.cost());
                assertThat(solved.cost()).as(what).isGreaterThanOrEqualTo(least);
                assertThat(solved.bound()).as(what).isBetween(0L, least);
                assertThat(solved.optimal()).as(what).isEqualTo(solved.bound() == solved.cost());
            }
        }
    }

    @Test
    void aGivenSplitIsNeverMadeWorse() {
        for (long seed = 0; seed < 2; seed++) {
            SignedGraph graph = Splits.random(seed, 40, 0.5, 1);
            BitSet best = Frustration.solve(graph, Optional.empty(), TIME, Progress.SILENT)
                    .second();
            Solved again = Frustration.solve(graph, Optional.of(best), Duration.ZERO, Progress.SILENT);
            assertThat(again.cost()).as("seed %s", seed).isEqualTo(graph.frustration(best));
        }
    }

    @Test
    void whoeverHearsOfProgressMayStopIt() {
        SignedGraph graph = Splits.random(1, 40, 0.5, 1);
        Progress stop = (what, done, total) -> {
            throw new IllegalStateException("enough of " + what);
        };
        assertThatThrownBy(() -> Frustration.solve(graph, Optional.empty(), TIME, stop))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("enough of Proving");
    }

    @Test
    void aGraphWithoutEdgesCostsNothing() {
        for (int size : new int[] {0, 1, 5}) {
            SignedGraph graph = SignedGraph.of(size, new int[0], new int[0], new long[0]);
            Solved solved = Frustration.solve(graph, Optional.empty(), TIME, Progress.SILENT);
            assertThat(solved.cost()).isZero();
            assertThat(solved.optimal()).isTrue();
        }
    }

    @Test
    void allEnemiesCostTwoHalves() {
        for (int size = 3; size <= 20; size++) {
            int half = size / 2;
            int other = size - half;
            Solved solved = Frustration.solve(Splits.enemies(size), Optional.empty(), TIME, Progress.SILENT);
            assertThat(solved.cost()).as("%s enemies", size).isEqualTo(half * (half - 1) / 2 + other * (other - 1) / 2);
            assertThat(solved.optimal()).as("%s enemies", size).isTrue();
        }
    }
}
