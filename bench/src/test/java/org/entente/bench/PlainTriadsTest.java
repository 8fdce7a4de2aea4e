package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.TriadCensus;
import org.junit.jupiter.api.Test;

class PlainTriadsTest {
    /** Four actors, all tied; 3 is at odds with 0 and 2, and 0 with 1. */
    @Test
    void countsEveryTriadOnceByItsSigns() {
        SignedGraph graph = SignedGraph.of(
                4, new int[] {3, 0, 0, 1, 1, 2}, new int[] {0, 1, 2, 2, 3, 3}, new long[] {-1, -1, 1, 1, 1, -1});
        assertThat(PlainTriads.census(graph)).isEqualTo(new TriadCensus(0, 2, 2, 0));
    }
}
