package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.entente.analyse.balance.graph.NativeSolver;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.entente.model.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** No bound may ever be above the cost of the best split. */
class BoundsTest {
    private static final int GRAPHS = 1_000;
    private static final int LARGER = 36;
    private static final double ROUNDING = 1e-6;
    private static final Offset<Double> CLOSE = within(1e-3);

    @Test
    void disjointCycles() {
        int tight = 0;
        for (Case one : cases(GRAPHS, LARGER)) {
            CyclePacking packing = CyclePacking.of(one.graph(), one.split(), Long.MAX_VALUE, forever());
            assertThat(packing.bound()).as(one.what()).isBetween(0L, one.least());
            tight += packing.bound() == one.least() ? 1 : 0;
            packing.cycles().forEach(cycle -> CycleSearchTest.assertOdd(one.graph(), cycle, one.what()));
            assertThat(CyclePacking.of(one.graph(), one.split(), 1, forever()).bound())
                    .as(one.what())
                    .isBetween(Math.min(1, packing.bound()), one.least());
        }
        assertThat(tight).as("graphs solved").isGreaterThan(GRAPHS / 2);
    }

    @Test
    void coverMeetsEveryFrustratedEdge() {
        for (Case one : cases(GRAPHS, 0)) {
            int[] cover = CyclePacking.cover(one.graph(), one.split());
            for (int e = 0; e < one.graph().edges(); e++) {
                if (one.graph().frustrated(e, one.split())) {
                    assertThat(cover)
                            .as(one.what())
                            .containsAnyOf(one.graph().a(e), one.graph().b(e));
                }
            }
        }
    }

    @Test
    void cycleProgramBySimplexMethod() {
        needsNativeLibrary();
        for (Case one : cases(GRAPHS, LARGER)) {
            assertThat(simplex(one.graph(), one.split(), 1)).as(one.what()).isBetween(0.0, one.least() + ROUNDING);
        }
    }

    @Test
    void cycleProgramByFirstOrderMethod() {
        needsNativeLibrary();
        for (Case one : cases(200, 12)) {
            CyclePacking packing = CyclePacking.of(one.graph(), one.split(), Long.MAX_VALUE, forever());
            try (CycleProgram program = CycleProgram.firstOrder(one.graph(), 1)) {
                packing.cycles().forEach(program::add);
                program.solve(10);
                assertThat(program.bound()).as(one.what()).isBetween(0.0, one.least() + ROUNDING);
                assertThat(program.bound()).as(one.what()).isGreaterThan(packing.bound() - 0.05 * one.least() - 0.05);
            }
        }
    }

    @Test
    void cycleProgramSolvesPlanarGraphs() {
        needsNativeLibrary();
        for (long seed = 0; seed < 20; seed++) {
            SignedGraph graph = Splits.grid(seed, 4, 4);
            assertThat(simplex(graph, Annealing.best(graph, 1000), 1))
                    .as(SmallGraphs.describe(seed, graph))
                    .isCloseTo((double) Splits.least(graph), CLOSE);
        }
    }

    @Test
    void vectorProgramWithAndWithoutTriangles() {
        double raised = 0;
        for (Case one : cases(GRAPHS, LARGER)) {
            VectorProgram program = new VectorProgram(one.graph(), 1);
            program.solve(1, 100);
            double plain = program.bound(200);
            assertThat(plain).as(one.what()).isLessThan(one.least() + ROUNDING);
            double bound = plain;
            for (int round = 0; round < 3; round++) {
                program.exchange(50);
                program.solve(2, 50);
                bound = program.bound(100);
                assertThat(bound).as(one.what()).isLessThan(one.least() + ROUNDING);
            }
            raised += bound - plain;
        }
        assertThat(raised).isGreaterThan(GRAPHS / 10.0);
    }

    @Test
    void vectorProgramThatHasNotConverged() {
        for (Case one : cases(GRAPHS, 0)) {
            VectorProgram program = new VectorProgram(one.graph(), 1);
            assertThat(program.bound(0)).as(one.what()).isLessThan(one.least() + ROUNDING);
            program.exchange(20);
            assertThat(program.bound(1)).as(one.what()).isLessThan(one.least() + ROUNDING);
        }
    }

    @Test
    void roundsOfTriangles() {
        for (Case one : cases(100, LARGER)) {
            long granule = Branching.granule(one.graph());
            VectorCuts.Outcome outcome =
                    VectorCuts.run(one.graph(), one.split(), 1, granule, Long.MAX_VALUE, forever());
            assertThat(outcome.bound()).as(one.what()).isLessThan(one.least() + ROUNDING);
            assertThat(one.graph().frustration(outcome.split()))
                    .as(one.what())
                    .isBetween(one.least(), one.graph().frustration(one.split()));
            assertThat(outcome.one()).as(one.what()).isNotEqualTo(outcome.other());
            assertThat(VectorCuts.plain(one.graph(), one.split(), 1).bound())
                    .as(one.what())
                    .isLessThan(one.least() + ROUNDING);
        }
    }

    @Test
    void allTogether() {
        for (Case one : cases(200, LARGER)) {
            long cost = one.graph().frustration(one.split());
            long granule = Branching.granule(one.graph());
            Bounds bounds = new Bounds(one.graph(), 1, granule, forever());
            BitSet split = one.split();
            double before = 0;
            for (Bounds.Proof proof : Bounds.Proof.values()) {
                split = bounds.prove(proof, split, cost);
                assertThat(bounds.bound()).as("%s, %s", proof, one.what()).isBetween(before, one.least() + ROUNDING);
                assertThat(one.graph().frustration(split)).as(one.what()).isBetween(one.least(), cost);
                assertThat(bounds.one()).as(one.what()).isNotEqualTo(bounds.other());
                before = bounds.bound();
            }
        }
    }

    /** Of n enemies all at odds, a triangle in three pairs; the vectors stand as far apart as they can: n(n - 2) / 4 (Poljak and Rendl). */
    @Test
    void whatIsKnownOfAllEnemies() {
        for (int size = 4; size <= 9; size++) {
            SignedGraph graph = Splits.enemies(size);
            VectorProgram program = new VectorProgram(graph, 1);
            program.solve(1, 500);
            assertThat(program.bound(500)).as("%s enemies", size).isCloseTo(size * (size - 2) / 4.0, CLOSE);
            if (NativeSolver.available()) {
                assertThat(simplex(graph, new BitSet(), 1)).isCloseTo(size * (size - 1) / 6.0, CLOSE);
            }
        }
    }

    /** Without triangles, five enemies in a ring are apart by four fifths of a half turn; with them, one tie breaks. */
    @Test
    void whatIsKnownOfARing() {
        SignedGraph ring = SignedGraph.of(
                5, new int[] {0, 1, 2, 3, 4}, new int[] {1, 2, 3, 4, 0}, new long[] {-1, -1, -1, -1, -1});
        VectorProgram program = new VectorProgram(ring, 1);
        program.solve(1, 500);
        assertThat(program.bound(500)).isCloseTo(5 * (1 - Math.cos(Math.PI / 5)) / 2, CLOSE);
        for (int round = 0; round < 30; round++) {
            program.exchange(100);
            program.solve(3, 200);
        }
        assertThat(program.bound(2000)).isBetween(0.98, 1 + ROUNDING);
    }

    @Test
    void aBoundGrowsWithTheWeights() {
        needsNativeLibrary();
        for (long seed = 0; seed < 10; seed++) {
            SignedGraph graph = Splits.random(seed, 12, 0.5, 7);
            SignedGraph thousandfold = times(graph, 1000);
            BitSet split = new BitSet();
            double bound = simplex(graph, split, 1);
            assertThat(simplex(thousandfold, split, 1000)).as("seed %s", seed).isCloseTo(1000 * bound, within(1.0));
            assertThat(new VectorProgram(thousandfold, 1000).bound(200))
                    .as("seed %s", seed)
                    .isCloseTo(1000 * new VectorProgram(graph, 1).bound(200), within(1.0));
        }
    }

    private static SignedGraph times(SignedGraph graph, long factor) {
        int[] a = new int[graph.edges()];
        int[] b = new int[graph.edges()];
        long[] weight = new long[graph.edges()];
        for (int e = 0; e < a.length; e++) {
            a[e] = graph.a(e);
            b[e] = graph.b(e);
            weight[e] = factor * graph.weight(e);
        }
        return SignedGraph.of(graph.size(), a, b, weight);
    }

    private static double simplex(SignedGraph graph, BitSet split, double unit) {
        CyclePacking packing = CyclePacking.of(graph, split, Long.MAX_VALUE, forever());
        return new CycleCuts(graph, split, Double.MAX_VALUE, forever())
                .run(packing.cycles(), unit, true)
                .bound();
    }

    /** A graph with edges, some split of it, and what the best one costs. */
    private record Case(SignedGraph graph, BitSet split, long least, String what) {}

    private static List<Case> cases(int small, int larger) {
        List<Case> result = new ArrayList<>();
        for (long seed = 0; result.size() < small; seed++) {
            add(Splits.small(seed, 10), seed, result);
        }
        for (long seed = 0; seed < larger; seed++) {
            add(Splits.random(seed, 12 + (int) seed % 5, 0.2 + seed % 9 * 0.1, seed % 2 == 0 ? 1 : 7), seed, result);
        }
        return result;
    }

    private static void add(SignedGraph graph, long seed, List<Case> into) {
        if (graph.edges() > 0) {
            BitSet split = seed % 2 == 0 ? Annealing.best(graph, 100) : Splits.some(new Random(seed), graph.size());
            into.add(new Case(graph, split, Splits.least(graph), SmallGraphs.describe(seed, graph)));
        }
    }

    private static Effort forever() {
        return Effort.until(Duration.ofHours(1), Progress.SILENT, "a test");
    }

    private static void needsNativeLibrary() {
        Assumptions.assumeTrue(NativeSolver.available(), "OR-Tools has no native library for this platform");
    }
}
