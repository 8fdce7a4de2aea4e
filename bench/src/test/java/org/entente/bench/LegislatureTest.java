package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.junit.jupiter.api.Test;

class LegislatureTest {
    private static final Legislature SMALL = new Legislature(30, 2, 0.2, 2000, 300, 7);

    @Test
    void theSameSeedGivesTheSameNetworkAndAnotherSeedAnother() {
        SignedNetwork network = SMALL.network();
        assertThat(network).isEqualTo(SMALL.network());
        assertThat(new Legislature(30, 2, 0.2, 2000, 300, 8).network()).isNotEqualTo(network);
    }

    @Test
    void hasTheTiesThatWereAskedForOfBothSignsInOrder() {
        SignedNetwork network = SMALL.network();
        assertThat(network.actors()).hasSize(30).isSorted();
        List<SignedTie> ties = network.ties();
        assertThat(ties).hasSize(300);
        assertThat(ties.stream().map(SignedTie::pair)).isSorted().doesNotHaveDuplicates();
        assertThat(network.count(1)).isPositive();
        assertThat(network.count(-1)).isPositive();
    }
}
