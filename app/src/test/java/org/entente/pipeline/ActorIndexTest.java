package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.junit.jupiter.api.Test;

class ActorIndexTest {
    private final ActorIndex index = new ActorIndex(
            "gulf",
            List.of(
                    actor("Al-Qaeda", "al-Qaida", "the Base"),
                    actor("Côte d'Ivoire", "Ivory Coast"),
                    actor("Iran", "Tehran", "the regime"),
                    actor("Iraq", "Baghdad", "the regime"),
                    actor("United States", "US", "Iran's enemy")));

    @Test
    void caseAccentsArticlesAndPunctuationDoNotMatter() {
        assertThat(index.find("IRAN").value()).isEqualTo("Iran");
        assertThat(index.find("cote d’ivoire").value()).isEqualTo("Côte d'Ivoire");
        assertThat(index.find("al qaeda").value()).isEqualTo("Al-Qaeda");
        assertThat(index.find("The US").value()).isEqualTo("United States");
        assertThat(index.find("base").value()).isEqualTo("Al-Qaeda");
    }

    @Test
    void aSharedAliasIsAskedBack() {
        assertThatThrownBy(() -> index.find("the regime")).hasMessageContaining("Iran, Iraq");
    }

    @Test
    void aMissListsNearNames() {
        assertThatThrownBy(() -> index.find("Irak"))
                .hasMessageContaining("no actor of the case gulf. Maybe you mean: Ira");
        assertThatThrownBy(() -> index.find("Qaeda")).hasMessageContaining("Al-Qaeda");
        assertThatThrownBy(() -> index.find("Liechtenstein")).message().doesNotContain("Maybe");
    }

    private static Actor actor(String name, String... aliases) {
        return new Actor(new ActorName(name), ActorKind.STATE, Optional.empty(), List.of(aliases), true);
    }
}
