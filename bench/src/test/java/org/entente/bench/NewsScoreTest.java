package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NewsScoreTest {
    private static final String PAIRS =
            """
            sentences 615, with any statement 409 (0.665), statements about other pairs 270
            pair found 0.514   right direction 0.501
            """;

    @Test
    void readsWhatTheScriptPrints() {
        NewsScore score =
                NewsScore.parse(PAIRS + "type: precision 0.764  recall 0.416  macro-F1 0.497\n  ACCUSE 0.50\n");
        assertThat(score.sentences()).isEqualTo(615);
        assertThat(score.coded()).isEqualTo(0.665);
        assertThat(score.found()).isEqualTo(0.514);
        assertThat(score.direction()).isEqualTo(0.501);
        assertThat(score.types()).contains(new NewsScore.Types(0.764, 0.416, 0.497));
    }

    @Test
    void aSetMayHaveNoTypes() {
        assertThat(NewsScore.parse(PAIRS).types()).isEmpty();
    }

    @Test
    void aScriptThatPrintsOtherwiseIsNoZero() {
        assertThatThrownBy(() -> NewsScore.parse("pairs: 3\n"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("score_news.py")
                .hasMessageContaining("pairs: 3");
    }
}
