package org.entente.analyse.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entente.model.Consistency;
import org.entente.model.EntenteException;
import org.entente.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {
    private static final String TABLE =
            """
            hypotheses:
              - {id: a, name: first, article: a, meaning: One.}
              - {id: b, name: second, article: a, meaning: Two.}
            indicators:
              - id: duration
                name: Duration
                relevance: 0.5
                definition: How long.
                paper: Nobody 1900
                levels:
                  - {from: 0, b: C, a: I}
                  - {from: 5, b: II, a: CC}
            """;

    private static Knowledge read(String table) {
        return Knowledge.of(Table.read(YamlText.parse("table.yaml", table)), Blocks.parse("words.txt", List.of()));
    }

    @Test
    void everyMeasureHasItsIndicatorAndEveryIndicatorItsMeasure() {
        assertThat(Knowledge.shipped().indicators())
                .extracting(Indicator::id)
                .containsExactlyInAnyOrderElementsOf(Measures.ids());
    }

    @Test
    void everyShippedIndicatorCanTellHypothesesApart() {
        for (Indicator indicator : Knowledge.shipped().indicators()) {
            assertThat(indicator.levels().values())
                    .as(indicator.id())
                    .anyMatch(cells -> Matrix.diagnosticity(cells) > 0);
        }
    }

    @Test
    void everyHypothesisIsContradictedBySomething() {
        Knowledge knowledge = Knowledge.shipped();
        for (Hypothesis hypothesis : knowledge.hypotheses()) {
            long against = knowledge.indicators().stream()
                    .filter(i -> i.canContradict(hypothesis.id()))
                    .count();
            assertThat(against).as(hypothesis.id()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aRowThatHitsAllHypothesesAlikeTellsNothing() {
        assertThat(Matrix.diagnosticity(Map.of("a", Consistency.VERY_INCONSISTENT, "b", Consistency.VERY_INCONSISTENT)))
                .isZero();
        assertThat(Matrix.diagnosticity(Map.of("a", Consistency.VERY_INCONSISTENT, "b", Consistency.VERY_CONSISTENT)))
                .isEqualTo(1);
    }

    @Test
    void theHighestLevelReachedCounts() {
        Indicator indicator = read(TABLE).indicators().get(0);
        assertThat(indicator.at(-1)).isEmpty();
        assertThat(indicator.at(4.9)).contains(Map.of("a", Consistency.INCONSISTENT, "b", Consistency.CONSISTENT));
        assertThat(indicator.at(5))
                .contains(Map.of("a", Consistency.VERY_CONSISTENT, "b", Consistency.VERY_INCONSISTENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: CC}|a: X}|12",
                "a: CC}|c: CC}|12",
                "from: 5,|from: much,|12",
                "from: 5,||12",
                "relevance: 0.5|relevance: 2|7",
                "relevance: 0.5|relevance: much|7",
                "name: Duration|title: Duration|6",
                "id: duration|id: durability|5",
                "name: second|name: first|1",
                "id: b,|id: from,|3",
                "meaning: Two.|meaning: [Two.|"
            })
    void whatIsWrongIsSaidWithFileAndLine(String right, String wrong, String line) {
        String table = TABLE.replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("table.yaml, line " + (line == null ? "" : line + ":"));
    }

    @Test
    void aUsersFileSaysOnlyWhatItWantsOtherwise() {
        Knowledge knowledge = Knowledge.shipped(
                "mine.yaml",
                """
                hypotheses:
                  - {id: bandwagon, name: bandwagoning, meaning: The weaker joins the stronger.}
                drop: [proxy]
                indicators:
                  - id: hedging
                    relevance: 0.1
                    levels:
                      - {from: 2, bandwagon: II}
                """);
        assertThat(knowledge.hypotheses())
                .extracting(Hypothesis::id)
                .containsExactly("strategic", "convenience", "none", "bandwagon");
        Indicator shipped = indicator(Knowledge.shipped(), "hedging");
        Indicator hedging = indicator(knowledge, "hedging");
        assertThat(hedging.relevance()).isEqualTo(0.1);
        assertThat(hedging.at(1)).isEqualTo(shipped.at(1));
        assertThat(hedging.at(2).orElseThrow())
                .containsEntry("bandwagon", Consistency.VERY_INCONSISTENT)
                .containsAllEntriesOf(shipped.at(2).orElseThrow());
        assertThat(indicator(knowledge, "shocks")).isEqualTo(indicator(Knowledge.shipped(), "shocks"));
    }

    private static Indicator indicator(Knowledge knowledge, String id) {
        return knowledge.indicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHypothesisThatNothingCanContradictIsRefused() {
        assertThatThrownBy(() ->
                        Knowledge.shipped("mine.yaml", "hypotheses: [{id: fate, name: fate, meaning: It had to be.}]"))
                .hasMessageContaining("nothing can speak against \"fate\"");
    }

    @Test
    void anUnknownThemeOfWordsIsAnError() {
        assertThatThrownBy(() -> Knowledge.of(
                        Table.read(YamlText.parse("table.yaml", TABLE)),
                        Blocks.parse("words.txt", List.of("[theme WEATHER]", "words = rain"))))
                .hasMessageContaining("words.txt, line 1");
    }

    @Test
    void wordsAreWholeWordsWithEndingsAndCompany() {
        Knowledge knowledge = Knowledge.shipped();
        assertThat(knowledge.has("concealment", "They met in secret.")).isTrue();
        assertThat(knowledge.has("concealment", "Clandestinely, they met.")).isTrue();
        assertThat(knowledge.has("concealment", "the hideous truth")).isFalse();
        assertThat(knowledge.has("ideology", "Shia and Sunni leaders")).isTrue();
        assertThat(knowledge.has("ideology", "Sunni leaders")).isFalse();
        assertThat(knowledge.themeOf("the waters of the lake")).contains(Theme.WATER_AND_RESOURCES);
        assertThat(knowledge.themeOf("nothing of note")).isEmpty();
    }
}
