package org.entente.analyse.balance.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.SharedGraphs;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.entente.model.SignedClustering;
import org.entente.model.TriadCensus;
import org.junit.jupiter.api.Test;

class TriadsTest {
    @Test
    void listAndCensusAreThoseOfAllThreesOfVertices() {
        for (long seed = 0; seed < 5_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 10, 5);
            List<Triple> expected = allThrees(graph);
            String message = SmallGraphs.describe(seed, graph);
            assertThat(Triads.list(graph, 1_000)).as(message).isEqualTo(expected);
            TriadCensus census = Triads.census(graph);
            assertThat(census.friends()).as(message).isEqualTo(count(expected, 3));
            assertThat(census.torn()).as(message).isEqualTo(count(expected, 1));
            assertThat(census.commonEnemy()).as(message).isEqualTo(count(expected, -1));
            assertThat(census.enemies()).as(message).isEqualTo(count(expected, -3));
        }
    }

    @Test
    void clusteringIsThatOfAllPairsOfEdgesThatMeet() {
        for (long seed = 0; seed < 2_000; seed++) {
            SignedGraph graph = SmallGraphs.random(new Random(seed), 8, 5);
            int n = graph.size();
            long paths = 0;
            long balanced = 0;
            long unbalanced = 0;
            for (int v = 0; v < n; v++) {
                for (int x = 0; x < n; x++) {
                    for (int y = x + 1; y < n; y++) {
                        long path = (long) sign(graph, v, x) * sign(graph, v, y);
                        paths += Math.abs(path);
                        balanced += path * sign(graph, x, y) > 0 ? 1 : 0;
                        unbalanced += path * sign(graph, x, y) < 0 ? 1 : 0;
                    }
                }
            }
            assertThat(Triads.clustering(graph, Triads.census(graph)))
                    .as(SmallGraphs.describe(seed, graph))
                    .isEqualTo(new SignedClustering(paths, balanced, unbalanced));
        }
    }

    @Test
    void aListThatWouldBeTooLongIsEmpty() {
        Draft draft = new Draft(4);
        for (int a = 0; a < 4; a++) {
            for (int b = a + 1; b < 4; b++) {
                draft.add(a, b, 1);
            }
        }
        assertThat(Triads.list(draft.graph(), 4)).hasSize(4);
        assertThat(Triads.list(draft.graph(), 3)).isEmpty();
    }

    @Test
    void withoutTriadsNothingIsShared() {
        SignedClustering none = Triads.clustering(new Draft(3).graph(), new TriadCensus(0, 0, 0, 0));
        assertThat(none.unsigned()).isEmpty();
        assertThat(none.signed()).isEmpty();
        assertThat(none.relative()).isEmpty();
    }

    /** Read 1954, as counted by Aref &amp; Wilson and signnet. */
    @Test
    void ofTheTriadsOfTheHighlandTribesFiftyNineAreBalanced() throws IOException {
        SignedGraph tribes = SharedGraphs.read("small/highland_tribes_pc.csv");
        TriadCensus census = Triads.census(tribes);
        assertThat(census.total()).isEqualTo(68);
        assertThat(census.balanced()).isEqualTo(59);
        assertThat(Triads.clustering(tribes, census).relative().orElseThrow()).isCloseTo(50 / 68.0, within(1e-12));
    }

    /** KONECT counts 537,997 triangles and 67,962,178 pairs of ties that meet, with pairs of both signs. */
    @Test
    void slashdotHasNearlyAsManyTriadsAsKonectCounts() throws IOException {
        SignedGraph slashdot = SharedGraphs.read("online/slashdot-zoo_msb.csv.gz");
        long begin = System.nanoTime();
        TriadCensus census = Triads.census(slashdot);
        assertThat((System.nanoTime() - begin) / 1e9).as("seconds").isLessThan(3);
        SignedClustering clustering = Triads.clustering(slashdot, census);
        assertThat(census.total()).isBetween(530_000L, 537_997L);
        assertThat(clustering.paths()).isBetween(66_000_000L, 67_962_178L);
        assertThat(clustering.unsigned().orElseThrow()).isCloseTo(0.0237, within(2e-4));
    }

    private static List<Triple> allThrees(SignedGraph graph) {
        List<Triple> result = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++) {
            for (int b = a + 1; b < graph.size(); b++) {
                for (int c = b + 1; c < graph.size(); c++) {
                    int ab = sign(graph, a, b);
                    int bc = sign(graph, b, c);
                    int ac = sign(graph, a, c);
                    if (ab * bc * ac != 0) {
                        result.add(new Triple(a, b, c, ab, bc, ac));
                    }
                }
            }
        }
        return result;
    }

    private static int sign(SignedGraph graph, int a, int b) {
        return Long.signum(SmallGraphs.weight(graph, a, b));
    }

    private static long count(List<Triple> triples, int sum) {
        return triples.stream().filter(t -> t.ab() + t.bc() + t.ac() == sum).count();
    }
}
