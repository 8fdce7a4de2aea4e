package org.entente.code.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.entente.code.data.TsvRows;
import org.entente.model.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
    private static final Cues CUES = Cues.load();

    @ParameterizedTest
    @CsvSource({
        "aux, may, HEDGED",
        "aux, would, HYPOTHETICAL",
        "adverb, not, DENIED",
        "adverb, allegedly, HEDGED",
        "modifier, alleged, HEDGED",
        "governor, fail, DENIED",
        "governor, plan, HYPOTHETICAL",
        "mark, if, HYPOTHETICAL"
    })
    void wordsChangeHowSurelySomethingIsSaid(String where, String word, Certainty effect) {
        assertThat(CUES.certainty(where, word).flatMap(Cues.Cue::effect)).contains(effect);
    }

    @Test
    void whatIsKnownOrHiddenHolds() {
        assertThat(CUES.certainty("governor", "conceal"))
                .hasValueSatisfying(cue -> assertThat(cue.effect()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "say, say, ASSERTED",
        "say, report, HEDGED",
        "accuse, accuse, ASSERTED",
        "content, allegation, ASSERTED",
        "source, official, HEDGED",
        "phrase, according_to, ASSERTED",
        "adverb, reportedly, HEDGED"
    })
    void wordsHandOverToAnotherVoice(String kind, String word, Certainty effect) {
        assertThat(CUES.voice(kind, word).flatMap(Cues.Cue::effect)).contains(effect);
    }

    @Test
    void theKindOfCueMatters() {
        assertThat(CUES.certainty("adverb", "fail")).isEmpty();
        assertThat(CUES.certainty("aux", "table")).isEmpty();
        assertThat(CUES.voice("phrase", "say")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"certainty", "voices", "interests", "outlooks", "prospects", "horizons", "themes"})
    void idsAreUniqueAndNoRowIsWithoutWords(String file) {
        Set<String> ids = new java.util.HashSet<>();
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/" + file + ".tsv", 7).rows()) {
            assertThat(ids.add(row.cell(0))).as("%s, line %d", file, row.line()).isTrue();
            assertThat(row.cells().stream().filter(c -> !c.isEmpty()).count())
                    .as("%s, line %d", file, row.line())
                    .isGreaterThanOrEqualTo(2);
        }
        assertThat(ids).isNotEmpty();
    }
}
