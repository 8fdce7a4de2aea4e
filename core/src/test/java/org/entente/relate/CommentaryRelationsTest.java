package org.entente.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.relate.CaseBuilder.name;

import java.io.IOException;
import org.entente.model.EdtfDate;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.SignedNetwork;
import org.junit.jupiter.api.Test;

class CommentaryRelationsTest {
    @Test
    void leadersAndBodiesRollUpAndTheTwoCirclesDoNot() throws IOException {
        Relations relations = Relations.of(GoldCase.commentary());
        assertThat(relations.principals())
                .containsEntry(name("Quds Force"), name("Iran"))
                .containsEntry(name("Mullah Omar"), name("Taliban"))
                .containsEntry(name("Yahya Haqqani"), name("Taliban"))
                .containsEntry(name("Taliban"), name("Taliban"))
                .containsEntry(name("Kabul circle"), name("Kabul circle"))
                .containsEntry(name("Kandahar circle"), name("Kandahar circle"))
                .containsEntry(name("Saif al-Adl"), name("Al-Qaeda"));
    }

    @Test
    void iranAndTheTalibanComeFromTensionsToCooperation() throws IOException {
        PairHistory history = Relations.of(GoldCase.commentary())
                .history(name("Iran"), name("Taliban"))
                .orElseThrow();
        String words =
                String.join("\n", history.phases().stream().map(Phase::words).toList());
        assertThat(at(history, 1998).conflict()).as(words).isNegative();
        assertThat(at(history, 1998).character()).as(words).isNotEqualTo(Phase.Character.COOPERATION);
        assertThat(at(history, 2011).character()).as(words).isEqualTo(Phase.Character.COOPERATION);
        assertThat(at(history, 2011)).as(words).isEqualTo(at(history, 2012)).isNotEqualTo(at(history, 2005));
        assertThat(history.phases()).as(words).hasSizeBetween(3, 9);
    }

    @Test
    void theThreeAreTiedByFriendshipAndToTheUnitedStatesByEnmity() throws IOException {
        SignedNetwork network = Relations.of(GoldCase.commentary()).network(EdtfDate.UNKNOWN);
        for (String member : new String[] {"Iran", "Taliban", "Al-Qaeda"}) {
            assertThat(network.tie(name(member), name("United States"))
                            .orElseThrow()
                            .sign())
                    .as(member)
                    .isEqualTo(-1);
        }
        assertThat(network.tie(name("Iran"), name("Taliban")).orElseThrow().sign())
                .isOne();
        assertThat(network.tie(name("Iran"), name("Al-Qaeda")).orElseThrow().sign())
                .isOne();
        assertThat(network.tie(name("Taliban"), name("Al-Qaeda")).orElseThrow().sign())
                .isOne();
    }

    private static Phase at(PairHistory history, int year) {
        return history.phases().stream()
                .filter(p -> p.period().earliest().orElseThrow().getYear() <= year
                        && p.period().latest().orElseThrow().getYear() >= year)
                .findFirst()
                .orElseThrow();
    }
}
