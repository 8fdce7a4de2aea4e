package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.RoleType;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words mean. */
class ActorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Iranian regime supported Hezbollah. | Iran AID Hezbollah",
                "The regime in Tehran supported Hezbollah. | Iran AID Hezbollah",
                "Iran's government attacked Iraq. | Iran ASSAULT Iraq",
                "Tehran condemned Washington. | Iran ACCUSE United States",
                "The US attacked al Qaeda. | United States ASSAULT Al-Qaeda",
                "Al Qaeda attacked the U.S. in 2001. | Al-Qaeda ASSAULT United States",
                "Taliban fighters attacked Germany. | Taliban ASSAULT Germany",
                "The German attack on France failed. | Germany ASSAULT France",
                "Germany's attack on France failed. | Germany ASSAULT France"
            })
    void demonymsSeatsAndBodiesStandForTheirState(String text, String relation) {
        assertThat(Coded.prose(text).relations()).containsExactly(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany attacked France. It also attacked Belgium. | Germany ASSAULT Belgium",
                "Germany attacked France. They also attacked Belgium. | Germany ASSAULT Belgium",
                "Vladimir Putin visited China. He praised Iran. | Vladimir Putin SUPPORT Iran",
                "Iran and Russia signed a treaty. The two countries attacked Turkey. | Russia ASSAULT Turkey",
                "Iran and Russia signed a treaty. The two countries attacked Turkey. | Iran ASSAULT Turkey"
            })
    void pronounsAndCountsPointBack(String text, String relation) {
        Statement statement = Coded.prose(text).the(relation);
        assertThat(statement.source().flatMap(m -> m.span())).isPresent();
        assertThat(statement.evidence().confidence().value())
                .as("less sure than of a name")
                .isLessThan(Coded.prose("Germany attacked France.")
                        .related()
                        .get(0)
                        .evidence()
                        .confidence()
                        .value());
    }

    @Test
    void listsAreOneStatementForEach() {
        assertThat(Coded.prose("Iran, Russia and China attacked Turkey and Iraq.")
                        .relations())
                .containsExactlyInAnyOrder(
                        "Iran ASSAULT Turkey",
                        "Iran ASSAULT Iraq",
                        "Russia ASSAULT Turkey",
                        "Russia ASSAULT Iraq",
                        "China ASSAULT Turkey",
                        "China ASSAULT Iraq");
    }

    @Test
    void newPersonsAreKnownByTheirShortFormsAfterwards() {
        Coded coded = Coded.prose("Konrad Weissmann visited France. Weissmann praised Turkey.");
        assertThat(coded.relations())
                .containsExactly("Konrad Weissmann CONSULT France", "Konrad Weissmann SUPPORT Turkey");
        assertThat(actor(coded, "Konrad Weissmann"))
                .isEqualTo(new Actor(
                        new ActorName("Konrad Weissmann"),
                        ActorKind.PERSON,
                        Optional.empty(),
                        List.of("Weissmann"),
                        false));
    }

    @Test
    void countriesAreKnownByTheirShortFormsAfterwards() {
        assertThat(Coded.prose("The Islamic Republic of Iran met Turkey. The Islamic Republic attacked Iraq.")
                        .relations())
                .containsExactly("Iran CONSULT Turkey", "Iran ASSAULT Iraq");
    }

    @Test
    void linesShareNoNamesAndNoPronouns() {
        Coded coded = Coded.lines(List.of(
                "Konrad Weissmann visited France.",
                "Weissmann praised Turkey.",
                "He attacked Iraq.",
                "It attacked Iran.",
                "They attacked Iran.",
                "The two countries attacked Iran."));
        assertThat(coded.relations()).contains("Konrad Weissmann CONSULT France", "Weissmann SUPPORT Turkey");
        assertThat(coded.relations())
                .noneMatch(r -> r.startsWith("Konrad Weissmann S") || r.endsWith("ASSAULT Iraq"))
                .noneMatch(r -> r.matches("(Konrad Weissmann|Weissmann|France|Turkey|Iraq) ASSAULT Iran"));
    }

    @Test
    void officesAreRoles() {
        Coded coded = Coded.prose("Mullah Omar, the leader of the Taliban, met Osama bin Laden.");
        assertThat(coded.kind("role")).singleElement().satisfies(role -> {
            assertThat(Coded.relation(role)).isEqualTo("Mullah Omar LEADS Taliban");
            assertThat(role.type()).isEqualTo(RoleType.LEADS.name());
        });
        assertThat(coded.relations()).containsExactly("Mullah Omar CONSULT Osama bin Laden");
        assertThat(actor(coded, "Mullah Omar").partOf()).contains(new ActorName("Taliban"));
    }

    @Test
    void whatAnActorBelongsToIsListedWithIt() {
        assertThat(Coded.prose("Vladimir Putin praised Iran.").coding().actors())
                .extracting(a -> a.name().value())
                .containsExactly("Iran", "Russia", "Vladimir Putin");
    }

    private static Actor actor(Coded coded, String name) {
        return coded.coding().actors().stream()
                .filter(a -> a.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
