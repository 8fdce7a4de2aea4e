package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Certainty;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** According to whom. */
class VoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia said that Germany had invaded France. | Russia | Russia | said",
                "\"Germany invaded France,\" Russia said. | Russia | Russia | said",
                "According to Russia, Germany invaded France. | Russia | Russia | according to",
                "Germany invaded France, according to Moscow. | Russia | Moscow | according to",
                "Vladimir Putin claimed that Germany had invaded France. | Vladimir Putin | Vladimir Putin | claimed"
            })
    void aNamedActorSaysSo(String text, String voice, String words, String cue) {
        Coded coded = Coded.prose(text);
        Evidence evidence = coded.the("Germany ASSAULT France").evidence();
        assertThat(evidence.voice().code()).isEqualTo(voice);
        assertThat(evidence.voiceSpan().map(span -> span.in(coded.document().text())))
                .contains(words);
        assertThat(evidence.cue()).contains(cue);
        assertThat(evidence.certainty()).isEqualTo(Certainty.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was reported that Germany had invaded France.",
                "Germany reportedly invaded France.",
                "Analysts believe that Germany invaded France.",
                "According to media reports, Germany invaded France."
            })
    void nobodyInParticularSaysSo(String text) {
        Evidence evidence = Coded.prose(text).the("Germany ASSAULT France").evidence();
        assertThat(evidence.voice().code()).isEqualTo("unnamed");
        assertThat(evidence.certainty()).isEqualTo(Certainty.HEDGED);
        assertThat(evidence.cue()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Germany invaded France.",
                "Germany did not invade France.",
                "Germany may invade France.",
                "Russia attacked Turkey because Germany invaded France."
            })
    void otherwiseTheAuthorDoes(String text) {
        Evidence evidence = Coded.prose(text).the("Germany ASSAULT France").evidence();
        assertThat(evidence.voice().code()).isEqualTo("author");
        assertThat(evidence.voiceSpan()).isEmpty();
    }

    @Test
    void aVoiceEndsWithItsSentence() {
        Coded coded = Coded.prose("Russia said that Germany had invaded France. Iran attacked Iraq.");
        assertThat(coded.the("Iran ASSAULT Iraq").evidence().voice().code()).isEqualTo("author");
    }

    @Test
    void anAccusationIsTheAuthorsAndItsContentTheAccusers() {
        Coded coded = Coded.prose("Russia accused Germany of arming the Taliban.");
        assertThat(coded.the("Russia ACCUSE Germany").evidence().voice().code()).isEqualTo("author");
        Evidence content = coded.the("Germany AID Taliban").evidence();
        assertThat(content.voice().code()).isEqualTo("Russia");
        assertThat(content.voiceSpan()).contains(new Span(0, "Russia".length()));
    }

    @Test
    void aDenialInAQuotedVoiceIsBoth() {
        Evidence evidence = Coded.prose("Russia claimed that Germany had not invaded France.")
                .the("Germany ASSAULT France")
                .evidence();
        assertThat(evidence.voice().code()).isEqualTo("Russia");
        assertThat(evidence.certainty()).isEqualTo(Certainty.DENIED);
    }
}
