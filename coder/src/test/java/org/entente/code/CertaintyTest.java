package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Certainty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One act, put in many ways. */
class CertaintyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany invaded France. | Germany ASSAULT France | ASSERTED",
                "France was invaded by Germany. | Germany ASSAULT France | ASSERTED",
                "Germany did not invade France. | Germany ASSAULT France | DENIED",
                "Germany never invaded France. | Germany ASSAULT France | DENIED",
                "Germany could not invade France. | Germany ASSAULT France | DENIED",
                "Germany failed to invade France. | Germany ASSAULT France | DENIED",
                "No German attack on France took place. | Germany ASSAULT France | DENIED",
                "Germany may invade France. | Germany ASSAULT France | HEDGED",
                "Germany might have invaded France. | Germany ASSAULT France | HEDGED",
                "Germany allegedly invaded France. | Germany ASSAULT France | HEDGED",
                "The alleged German attack on France was condemned by Britain. | Germany ASSAULT France | HEDGED",
                "Germany would invade France. | Germany ASSAULT France | HYPOTHETICAL",
                "If Germany invades France, Britain will help Belgium. | Germany ASSAULT France | HYPOTHETICAL",
                "Germany threatened to invade France. | Germany THREATEN France | ASSERTED",
                "Germany planned to invade France. | Germany THREATEN France | HYPOTHETICAL",
                "Germany refused to help France. | Germany REJECT France | ASSERTED",
                "Germany promised to help France. | Germany AGREE France | ASSERTED"
            })
    void anActIsCodedAsItIsPut(String text, String relation, Certainty certainty) {
        assertThat(Coded.prose(text).the(relation).evidence().certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany threatened to invade France. | Germany ASSAULT France",
                "Germany planned to invade France. | Germany ASSAULT France",
                "Germany refused to help France. | Germany AID France",
                "Germany promised to help France. | Germany AID France"
            })
    void whatIsThreatenedOrPromisedIsNotDone(String text, String relation) {
        assertThat(Coded.prose(text).relations()).isNotEmpty().doesNotContain(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany and France are allies. | ASSERTED",
                "Germany and France are not allies. | DENIED",
                "Germany and France might become allies. | HEDGED"
            })
    void tiesAreHedgedAndDeniedToo(String text, Certainty certainty) {
        assertThat(Coded.prose(text).the("Germany ALLIED France").evidence().certainty())
                .isEqualTo(certainty);
    }
}
