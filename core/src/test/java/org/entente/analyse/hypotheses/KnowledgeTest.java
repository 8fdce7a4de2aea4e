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
    private static final String HYPOTHESES =
            """
            [a]
            name = first
            article = a
            meaning = One.
            [b]
            name = second
            article = a
            meaning = Two.
            """;
    private static final String INDICATOR =
            """
            # a comment
            [duration]
            name = Duration
            relevance = 0.5
            definition = How long.
            paper = Nobody 1900
            columns = b a
            level = 0 C I
            level = 5 II CC
            """;

    private static Knowledge read(String indicators) {
        return Knowledge.of(
                Blocks.parse("hypotheses.txt", HYPOTHESES.lines().toList()),
                Blocks.parse("indicators.txt", indicators.lines().toList()),
                Blocks.parse("words.txt", List.of()));
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
            assertThat(indicator.levels()).as(indicator.id()).anyMatch(l -> Matrix.diagnosticity(l.cells()) > 0);
        }
    }

    @Test
    void everyHypothesisIsContradictedBySomething() {
        Knowledge knowledge = Knowledge.shipped();
        for (Hypothesis hypothesis : knowledge.hypotheses()) {
            long against = knowledge.indicators().stream()
                    .filter(i -> i.levels().stream()
                            .anyMatch(l -> l.cells()
                                            .getOrDefault(hypothesis.id(), Consistency.NEUTRAL)
                                            .inconsistency()
                                    > 0))
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
        Indicator indicator = read(INDICATOR).indicators().get(0);
        assertThat(indicator.at(-1)).isEmpty();
        assertThat(indicator.at(4.9)).contains(Map.of("a", Consistency.INCONSISTENT, "b", Consistency.CONSISTENT));
        assertThat(indicator.at(5))
                .contains(Map.of("a", Consistency.VERY_CONSISTENT, "b", Consistency.VERY_INCONSISTENT));
    }

    @ParameterizedTest
    @CsvSource({
        "level = 5 II CC, level = 5 II X, 9",
        "level = 5 II CC, level = 5 II, 9",
        "level = 5 II CC, level = -1 II CC, 9",
        "level = 5 II CC, levels, 9",
        "relevance = 0.5, relevance = 2, 2",
        "relevance = 0.5, relevance = much, 2",
        "columns = b a, columns = b c, 2",
        "name = Duration, title = Duration, 2"
    })
    void whatIsWrongIsSaidWithFileAndLine(String right, String wrong, int line) {
        assertThatThrownBy(() -> read(INDICATOR.replace(right, wrong)))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("indicators.txt, line " + line);
    }

    @Test
    void anUnknownThemeOfWordsIsAnError() {
        assertThatThrownBy(() -> Knowledge.of(
                        Blocks.parse("hypotheses.txt", HYPOTHESES.lines().toList()),
                        Blocks.parse("indicators.txt", INDICATOR.lines().toList()),
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
