package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was considered, and why it was coded or not. */
class DecisionsTest {
    private static List<Decision> rejected(Coded coded) {
        return coded.coding().decisions().stream()
                .filter(d -> d.statement().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm attacked France. | attacked | this use of the word says nothing about two actors",
                "Germany attacked. | attacked | nobody is named whom it concerns",
                "Germany threatened to invade France. | invade | it is what threaten"
            })
    void whatIsNotCodedHasAReason(String text, String words, String reason) {
        Coded coded = Coded.prose(text);
        assertThat(rejected(coded)).anySatisfy(decision -> {
            assertThat(decision.span().in(coded.document().text())).isEqualTo(words);
            assertThat(decision.reason()).startsWith(reason);
        });
        assertThat(coded.relations()).noneMatch(r -> r.contains("ASSAULT"));
    }

    @Test
    void whatIsCodedPointsToItsStatement() {
        Coded coded = Coded.prose("Germany invaded France.");
        assertThat(coded.coding().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.statement())
                    .contains(coded.the("Germany ASSAULT France").id());
            assertThat(decision.rule())
                    .isEqualTo(coded.the("Germany ASSAULT France").evidence().rule());
            assertThat(decision.span().in(coded.document().text())).isEqualTo("invaded");
        });
    }

    @Test
    void aTextWithoutActorsYieldsNothing() {
        Coded coded = Coded.prose("The weather was fine. Nobody went out.");
        assertThat(coded.coding().statements()).isEmpty();
        assertThat(coded.coding().actors()).isEmpty();
    }
}
