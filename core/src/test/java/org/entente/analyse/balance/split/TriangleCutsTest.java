package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.entente.analyse.balance.graph.SignedGraph;
import org.junit.jupiter.api.Test;

class TriangleCutsTest {
    private static final int KINDS = 4;

    @Test
    void everySplitKeepsAllFour() {
        Splits.each(3, second -> {
            int a = second.get(0) == second.get(1) ? 1 : -1;
            int b = second.get(0) == second.get(2) ? 1 : -1;
            int c = second.get(1) == second.get(2) ? 1 : -1;
            for (int kind = 0; kind < KINDS; kind++) {
                assertThat(left(kind, a, b, c))
                        .as("split %s, kind %s", second, kind)
                        .isNotNegative();
            }
        });
    }

    @Test
    void noTwoAreTheSameAndEachIsNeeded() {
        for (int kind = 0; kind < KINDS; kind++) {
            int[] broken = {-TriangleCuts.sign(kind, 0), -TriangleCuts.sign(kind, 1), -TriangleCuts.sign(kind, 2)};
            for (int other = 0; other < KINDS; other++) {
                assertThat(left(other, broken[0], broken[1], broken[2]) < 0).isEqualTo(other == kind);
            }
        }
    }

    private static double left(int kind, double a, double b, double c) {
        return TriangleCuts.sign(kind, 0) * a + TriangleCuts.sign(kind, 1) * b + TriangleCuts.sign(kind, 2) * c + 1;
    }

    @Test
    void theMostBrokenAreAddedOnce() {
        for (long seed = 0; seed < 200; seed++) {
            int size = 3 + (int) seed % 8;
            SignedGraph graph = Splits.random(seed, size, 0.5, 1);
            double[][] gram = gram(size, new Random(seed));
            PairTable pairs = new PairTable(graph, 1);
            TriangleCuts cuts = new TriangleCuts(pairs);
            Set<String> broken = broken(gram, 0.02);
            assertThat(cuts.exchange(gram, 10_000)).as("seed %s", seed).isEqualTo(broken.size());
            assertThat(names(cuts, pairs)).as("seed %s", seed).isEqualTo(broken);
            for (int c = 0; c < cuts.size(); c++) {
                cuts.price[c] = 1;
            }
            assertThat(cuts.exchange(gram, 10_000)).as("seed %s, again", seed).isZero();
            assertThat(cuts.size()).as("seed %s, priced ones stay", seed).isEqualTo(broken.size());

            PairTable fewPairs = new PairTable(graph, 1);
            TriangleCuts few = new TriangleCuts(fewPairs);
            int most = 1 + broken.size() / 3;
            assertThat(few.exchange(gram, most)).as("seed %s", seed).isEqualTo(Math.min(most, broken.size()));
            assertThat(broken(gram, leastBroken(few, fewPairs, gram) + 1e-9).size())
                    .as("seed %s: none is worse", seed)
                    .isLessThan(most);
            assertThat(cuts.exchange(gram(size), 10))
                    .as("seed %s: nothing broken", seed)
                    .isZero();
        }
    }

    @Test
    void whatHasNoPriceIsForgotten() {
        double[][] gram = {{1, -0.9, -0.9}, {-0.9, 1, -0.9}, {-0.9, -0.9, 1}};
        TriangleCuts cuts = new TriangleCuts(new PairTable(Splits.enemies(3), 1));
        assertThat(cuts.exchange(gram, 5)).isOne();
        assertThat(cuts.exchange(gram(3), 5)).isZero();
        assertThat(cuts.size()).isZero();
    }

    /** All on one side: nothing is broken. */
    private static double[][] gram(int size) {
        double[][] gram = new double[size][size];
        for (double[] row : gram) {
            Arrays.fill(row, 1);
        }
        return gram;
    }

    private static double[][] gram(int size, Random random) {
        double[][] gram = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                gram[i][j] = 2 * random.nextDouble() - 1;
                gram[j][i] = gram[i][j];
            }
        }
        return gram;
    }

    /** Of each triangle, its most broken inequality: no two of them can be broken at once. */
    private static Set<String> broken(double[][] gram, double by) {
        Set<String> result = new HashSet<>();
        for (int i = 0; i < gram.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    for (int kind = 0; kind < KINDS; kind++) {
                        if (left(kind, gram[i][j], gram[i][k], gram[j][k]) < -by) {
                            result.add(name(BitSet.valueOf(new long[] {1L << i | 1L << j | 1L << k}), kind));
                        }
                    }
                }
            }
        }
        return result;
    }

    private static double leastBroken(TriangleCuts cuts, PairTable pairs, double[][] gram) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < cuts.size(); c++) {
            double left = left(
                    cuts.kind[c],
                    product(pairs, cuts.one[c], gram),
                    product(pairs, cuts.two[c], gram),
                    product(pairs, cuts.three[c], gram));
            least = Math.min(least, -left);
        }
        return least;
    }

    private static double product(PairTable pairs, int pair, double[][] gram) {
        return gram[pairs.first[pair]][pairs.second[pair]];
    }

    private static String name(BitSet triangle, int kind) {
        return triangle + " kind " + kind;
    }

    private static Set<String> names(TriangleCuts cuts, PairTable pairs) {
        Set<String> result = new HashSet<>();
        for (int c = 0; c < cuts.size(); c++) {
            BitSet triangle = new BitSet();
            for (int pair : new int[] {cuts.one[c], cuts.two[c], cuts.three[c]}) {
                triangle.set(pairs.first[pair]);
                triangle.set(pairs.second[pair]);
            }
            result.add(name(triangle, cuts.kind[c]));
        }
        return result;
    }
}
