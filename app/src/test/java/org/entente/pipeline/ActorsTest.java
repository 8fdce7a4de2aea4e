package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.junit.jupiter.api.Test;

class ActorsTest {
    private static final ActorName QUDS = new ActorName("Quds Force");
    private static final ActorName IRAN = new ActorName("Iran");

    @Test
    void oneActorOfTwoDocumentsHasTheNamesOfBoth() {
        Actor met = new Actor(QUDS, ActorKind.UNKNOWN, Optional.empty(), List.of("the Force", "Quds"), false);
        Actor known = new Actor(QUDS, ActorKind.BODY, Optional.of(IRAN), List.of("IRGC-QF", "Quds"), true);
        Actor iran = new Actor(IRAN, ActorKind.STATE, Optional.empty(), List.of(), true);
        Actor whole = new Actor(QUDS, ActorKind.BODY, Optional.of(IRAN), List.of("IRGC-QF", "Quds", "the Force"), true);
        assertThat(Actors.united(List.of(List.of(met), List.of(iran, known)))).containsExactly(iran, whole);
        assertThat(Actors.united(List.of(List.of(known), List.of(met)))).containsExactly(whole);
    }
}
