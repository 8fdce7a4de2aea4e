package org.entente.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasIndexTest {
    private final AliasIndex index = new AliasIndex();

    AliasIndexTest() {
        alias("United States", "United States", Alias.Form.NAME);
        alias("US", "United States", Alias.Form.NAME);
        alias("U.S.", "United States", Alias.Form.NAME);
        alias("Iran", "Iran", Alias.Form.NAME);
        alias("Islamic Republic of Iran", "Iran", Alias.Form.NAME);
        alias("Islamic Republic of Afghanistan", "Afghanistan", Alias.Form.NAME);
        alias("al-Qaeda", "Al-Qaeda", Alias.Form.NAME);
        alias("Côte d'Ivoire", "Ivory Coast", Alias.Form.NAME);
        alias("Georgian", "Georgia", Alias.Form.DEMONYM);
        alias("Georgian", "Georgian Party", Alias.Form.NAME);
        alias("rebels of the north", "Northerners", Alias.Form.NAME);
    }

    private void alias(String text, String name, Alias.Form form) {
        index.add(Alias.of(text, new Entry(new ActorName(name), ActorKind.UNKNOWN, Optional.empty(), true), form));
    }

    /** What is found, as "words = actor". */
    private List<String> in(String text) {
        return index.find(text).stream()
                .map(hit -> hit.span().in(text) + " = " + hit.alias().entry().name())
                .toList();
    }

    @Test
    void theLongestAliasWins() {
        assertThat(in("The Islamic Republic of Iran met Iran."))
                .containsExactly("Islamic Republic of Iran = Iran", "Iran = Iran");
    }

    @Test
    void theBeginningOfALongerAliasIsNone() {
        assertThat(in("The Islamic Republic of Mauritania met Iran.")).containsExactly("Iran = Iran");
    }

    @Test
    void namesGoBeforeDemonymsWrittenAlike() {
        assertThat(in("Georgian votes")).containsExactly("Georgian = Georgian Party");
    }

    @ParameterizedTest
    @ValueSource(strings = {"they told us to go", "Us and them", "uS", "THUS", "BUS", "USA"})
    void shortNamesInCapitalsAreWrittenExactly(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the US said | US",
                "(US)-led | US",
                "US-backed | US",
                "the U.S. said | U.S.",
                "the U.S. | U.S.",
                "the U.S | U.S"
            })
    void shortNamesAreFoundWithAndWithoutDots(String text, String words) {
        assertThat(in(text)).containsExactly(words + " = United States");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "al-Qaeda | al-Qaeda",
                "Al-Qaeda | Al-Qaeda",
                "Al Qaeda | Al Qaeda",
                "al Qaeda | al Qaeda",
                "al-Qaeda's | al-Qaeda",
                "Al–Qaeda, | Al–Qaeda",
                "AL-QAEDA | AL-QAEDA",
                "pro-al-Qaeda | al-Qaeda"
            })
    void hyphensSpacesAndCapitalsOfOneNameVary(String text, String words) {
        assertThat(in(text)).containsExactly(words + " = Al-Qaeda");
    }

    @Test
    void lowerCaseWordsAreNoNames() {
        assertThat(in("iran, united states and islamic republic of iran")).isEmpty();
    }

    @Test
    void aliasesInLowerCaseAreFoundAtTheBeginningOfASentenceToo() {
        assertThat(in("Rebels of the north met rebels of the north."))
                .containsExactly("Rebels of the north = Northerners", "rebels of the north = Northerners");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Côte d'Ivoire", "Cote d'Ivoire", "Co\u0302te d’Ivoire", "Côte-d'Ivoire"})
    void accentsAndApostrophesVary(String text) {
        assertThat(in("In " + text + " they met.")).containsExactly(text + " = Ivory Coast");
    }

    @Test
    void possessivesAreNoPartOfAName() {
        assertThat(in("Iran's and the United States’ envoys"))
                .containsExactly("Iran = Iran", "United States = United States");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"United, States", "United (States)", "United. And States", "United   States", "Irans", "Tirana"})
    void wordsApartOrInsideOthersAreNoName(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "'’-.", "\ud83d\ude00", "\ud83d", "𝐈ran"})
    void oddTextsHoldNoNames(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void anAliasWithoutLettersIsNeverFound() {
        alias("...", "Nobody", Alias.Form.NAME);
        assertThat(in("...")).isEmpty();
    }

    @Test
    void hasAsksForTheWholeText() {
        assertThat(index.has("Islamic Republic of Iran")).isTrue();
        assertThat(index.has("Iran and more")).isFalse();
        assertThat(index.has("of Iran")).isFalse();
    }
}
