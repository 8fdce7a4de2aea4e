package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class CycleSearchTest {
    private static final int GRAPHS = 2_000;

    @Test
    void whatIsFoundIsSimpleOddAndShorterThanOne() {
        int found = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = Splits.small(seed, 12);
            double[] y = fractions(graph, new Random(seed));
            for (int modes = 1; modes <= 2; modes++) {
                for (double hop : new double[] {0, 0.02, 0.1}) {
                    for (OddCycle cycle : all(graph, y, hop, modes)) {
                        String what = SmallGraphs.describe(seed, graph);
                        assertOdd(graph, cycle, what);
                        int edges = cycle.satisfied().length + cycle.frustrated().length;
                        assertThat(cycle.left(y) + hop * edges).as(what).isLessThan(1);
                        assertThat(modes == 2 || cycle.frustrated().length == 0)
                                .as(what)
                                .isTrue();
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(GRAPHS);
    }

    @Test
    void theShortestOfAllIsFound() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            SignedGraph graph = Splits.small(seed, 7);
            double[] y = fractions(graph, new Random(seed));
            for (int modes = 1; modes <= 2; modes++) {
                double shortest = new Walker(graph, y, modes).shortest();
                double found = all(graph, y, 0, modes).stream()
                        .mapToDouble(cycle -> cycle.left(y))
                        .min()
                        .orElse(1);
                assertThat(found).as(SmallGraphs.describe(seed, graph)).isCloseTo(Math.min(1, shortest), within(1e-9));
            }
        }
    }

    private static List<OddCycle> all(SignedGraph graph, double[] y, double hop, int modes) {
        CycleSearch search = new CycleSearch(graph, y, hop);
        List<OddCycle> found = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            search.find(v, modes, found);
        }
        return found;
    }

    private static double[] fractions(SignedGraph graph, Random random) {
        double most = random.nextDouble();
        double[] y = new double[graph.edges()];
        for (int e = 0; e < y.length; e++) {
            y[e] = random.nextInt(4) == 0 ? random.nextInt(2) : most * random.nextDouble();
        }
        return y;
    }

    /** One closed way through different vertices, with an odd number of enmities and edges taken as frustrated. */
    static void assertOdd(SignedGraph graph, OddCycle cycle, String what) {
        List<Integer> edges = new ArrayList<>();
        int parity = cycle.frustrated().length;
        for (int[] some : new int[][] {cycle.satisfied(), cycle.frustrated()}) {
            for (int e : some) {
                edges.add(e);
                parity += graph.positive(e) ? 0 : 1;
            }
        }
        assertThat(parity % 2).as("%s: %s is odd", what, edges).isEqualTo(1);
        assertThat(edges).as(what).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        Deque<Integer> rest = new ArrayDeque<>(edges);
        int first = rest.remove();
        int at = graph.b(first);
        List<Integer> way = new ArrayList<>(List.of(graph.a(first), at));
        for (int tries = 0; !rest.isEmpty() && tries <= rest.size(); tries++) {
            int edge = rest.remove();
            if (graph.a(edge) == at || graph.b(edge) == at) {
                at = graph.other(edge, at);
                way.add(at);
                tries = -1;
            } else {
                rest.add(edge);
            }
        }
        assertThat(rest).as("%s: %s hang together", what, edges).isEmpty();
        assertThat(at).as("%s: %s is closed", what, edges).isEqualTo(graph.a(first));
        assertThat(way.subList(1, way.size()))
                .as("%s: %s is simple", what, edges)
                .doesNotHaveDuplicates();
    }

    /** Walks every simple cycle. */
    private static final class Walker {
        private final SignedGraph graph;
        private final double[] y;
        private final int modes;
        private final boolean[] on;
        private double shortest = Double.POSITIVE_INFINITY;

        Walker(SignedGraph graph, double[] y, int modes) {
            this.graph = graph;
            this.y = y;
            this.modes = modes;
            on = new boolean[graph.size()];
        }

        double shortest() {
            for (int v = 0; v < graph.size(); v++) {
                walk(v, v, -1, 0, 0, 0);
                on[v] = true;
            }
            return shortest;
        }

        private void walk(int root, int at, int came, int parity, double length, int steps) {
            if (at == root && steps > 0) {
                shortest = parity % 2 == 1 ? Math.min(shortest, length) : shortest;
                return;
            }
            on[at] = at != root;
            for (int p = graph.first(at); p < graph.first(at + 1); p++) {
                int edge = graph.edgeAt(p);
                int next = graph.neighbourAt(p);
                for (int mode = 0; mode < modes && edge != came && !on[next]; mode++) {
                    int turned = parity + mode + (graph.positive(edge) ? 0 : 1);
                    walk(root, next, edge, turned, length + (mode == 0 ? y[edge] : 1 - y[edge]), steps + 1);
                }
            }
            on[at] = false;
        }
    }
}
