package org.entente.analyse.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.EdtfDate;
import org.entente.relate.GoldCase;
import org.entente.relate.Relations;
import org.junit.jupiter.api.Test;

class CommentaryBalanceTest {
    @Test
    void theThreeStandTogetherAgainstTheUnitedStates() throws IOException {
        Balance balance = Balances.of(Relations.of(GoldCase.commentary()).network(EdtfDate.UNKNOWN));
        List<ActorName> three = List.of(new ActorName("Al-Qaeda"), new ActorName("Iran"), new ActorName("Taliban"));
        ActorName opponent = new ActorName("United States");
        assertThat(balance.optimal()).isTrue();
        assertThat(balance.sides())
                .anySatisfy(side -> assertThat(side).containsAll(three).doesNotContain(opponent));
        assertThat(balance.sides()).anySatisfy(side -> assertThat(side).contains(opponent));
    }
}
