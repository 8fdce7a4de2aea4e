package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Certainty;
import org.entente.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Polarity and modality: one act, done, not done, possible, wanted, stopped, asked about. */
class ParadigmTest {
    static Stream<Arguments> sentences() {
        return MarkedSentences.rows("voice/certainty.tsv").stream()
                .map(row -> Arguments.of(row[0], row[1], Certainty.valueOf(row[2].toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void anActIsReadAsItIsPut(String marked, String relation, Certainty certainty) {
        Evidence evidence =
                Coded.prose(MarkedSentences.plain(marked)).the(relation).evidence();
        assertThat(evidence.certainty()).isEqualTo(certainty);
        assertThat(evidence.cueSpan()).isEqualTo(MarkedSentences.between(marked, '[', ']'));
    }

    @Test
    void theTableIsLargeAndVaried() {
        List<String[]> rows = MarkedSentences.rows("voice/certainty.tsv");
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.stream()
                        .map(r -> r[1].replaceAll(".* ([A-Z]{2,}) .*", "$1"))
                        .distinct())
                .contains("ASSAULT", "AID", "ALLIED", "AGREE", "SANCTION", "SUPPORT", "CONSULT", "THREATEN", "RETREAT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trust between Russia and Turkey has collapsed. | Russia SUPPORT Turkey",
                "Turkey promised not to attack Greece. | Turkey THREATEN Greece",
                "Germany refused to attack Spain. | Germany REJECT Spain",
                "Israel stopped bombing Lebanon. | Israel ASSAULT Lebanon"
            })
    void whatIsNotSaidIsNotCoded(String text, String relation) {
        assertThat(Coded.prose(text).related())
                .filteredOn(s -> s.evidence().certainty() == Certainty.ASSERTED)
                .extracting(Coded::relation)
                .doesNotContain(relation);
    }

    @Test
    void aQuestionInATitleIsOpen() {
        Coded coded = Coded.prose("# Is the alliance between Iran and Syria strategic?", "Iran attacked Iraq.");
        assertThat(coded.the("Iran ALLIED Syria").evidence().certainty()).isEqualTo(Certainty.HYPOTHETICAL);
        assertThat(coded.the("Iran ASSAULT Iraq").evidence().certainty()).isEqualTo(Certainty.ASSERTED);
    }
}
