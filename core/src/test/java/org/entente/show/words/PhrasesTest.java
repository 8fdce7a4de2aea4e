package org.entente.show.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.entente.model.Certainty;
import org.entente.model.EntenteException;
import org.entente.model.EventType;
import org.entente.model.Voice;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static Phrases read(String text) throws Exception {
        return Phrases.read(new BufferedReader(new StringReader(text)));
    }

    @Test
    void everyTypeHasWordsForEveryVoiceAndCertainty() {
        Phrases phrases = Phrases.load();
        for (EventType type : EventType.values()) {
            for (Voice.Kind voice : Voice.Kind.values()) {
                for (Certainty certainty : Certainty.values()) {
                    assertThat(phrases.wording("event." + type, voice, certainty))
                            .contains("{S}", "{T}", "{W}");
                }
            }
        }
    }

    @Test
    void aMissingBarIsReportedWithItsLine() {
        assertThatThrownBy(() -> read("# comment\nevent.AID | that | gave\n"))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("phrases.txt, line 2: 3 cells in place of 6");
    }

    @Test
    void anUnknownFrameIsReportedWithItsLine() {
        assertThatThrownBy(() -> read("event.AID | thet | a | b | c | d\n"))
                .hasMessageContaining("line 1: no frame is called 'thet'");
    }

    @Test
    void aSecondLineForATypeIsReported() {
        assertThatThrownBy(() -> read("event.AID|that|a|b|c|d\nevent.AID|that|a|b|c|d\n"))
                .hasMessageContaining("line 2: event.AID occurs twice");
    }

    @Test
    void aTypeWithoutWordsIsReported() {
        assertThatThrownBy(() -> read("event.AID|that|a|b|c|d\n")).hasMessageContaining("no line for event.AGREE");
    }
}
