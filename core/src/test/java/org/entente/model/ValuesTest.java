package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values refuse what they cannot be, and say what it was. */
class ValuesTest {
    private static final ActorName BRITAIN = new ActorName("Britain");
    private static final ActorName FRANCE = new ActorName("France");

    @ParameterizedTest
    @CsvSource({"-1,4", "4,4", "5,4"})
    void aSpanHasABeginAndAnEndAfterIt(int begin, int end) {
        assertThatThrownBy(() -> new Span(begin, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a span: begin " + begin + ", end " + end);
    }

    @Test
    void spansOverlapOnlyWhereTheyShareALetter() {
        Span middle = new Span(3, 6);
        assertThat(middle.overlaps(new Span(5, 9))).isTrue();
        assertThat(middle.overlaps(new Span(6, 9))).isFalse();
        assertThat(middle.overlaps(new Span(0, 3))).isFalse();
        assertThat(middle.covers(new Span(3, 6))).isTrue();
        assertThat(middle.covers(new Span(3, 7))).isFalse();
        assertThat(middle.union(new Span(8, 9))).isEqualTo(new Span(3, 9));
        assertThat(middle.shift(2)).isEqualTo(new Span(5, 8));
        assertThat(middle.length()).isEqualTo(3);
        assertThat(middle.in("abcdefgh")).isEqualTo("def");
        assertThat(List.of(new Span(3, 7), new Span(0, 9), middle).stream().sorted())
                .containsExactly(new Span(0, 9), middle, new Span(3, 7));
    }

    @Test
    void aPairHasNoOrder() {
        assertThat(Pair.of(FRANCE, BRITAIN)).isEqualTo(Pair.of(BRITAIN, FRANCE));
        assertThat(Pair.of(FRANCE, BRITAIN).first()).isEqualTo(BRITAIN);
        assertThat(Pair.of(FRANCE, BRITAIN).other(BRITAIN)).isEqualTo(FRANCE);
        assertThat(Pair.of(FRANCE, BRITAIN).has(new ActorName("Russia"))).isFalse();
        assertThatThrownBy(() -> new Pair(FRANCE, BRITAIN)).hasMessageContaining("France, Britain");
        assertThatThrownBy(() -> Pair.of(FRANCE, FRANCE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void confidenceIsAShare(double value) {
        assertThatThrownBy(() -> new Confidence(value)).hasMessageContaining(value + " is outside [0, 1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anActorHasAName(String name) {
        assertThatThrownBy(() -> new ActorName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVoiceNamesAnActorExactlyWhereItIsOne() {
        assertThat(Voice.of(FRANCE).code()).isEqualTo("France");
        assertThat(Voice.AUTHOR.code()).isEqualTo("author");
        assertThat(Voice.UNNAMED.code()).isEqualTo("unnamed");
        assertThatThrownBy(() -> new Voice(Voice.Kind.AUTHOR, Optional.of(FRANCE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Voice(Voice.Kind.ACTOR, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentDateHasAnOriginExactlyWhereItIsKnown() {
        assertThatThrownBy(() -> new DocumentDate(EdtfDate.UNKNOWN, DocumentDate.Origin.TEXT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentDate(EdtfDate.year(1904), DocumentDate.Origin.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passagesLieInTheTextAndInOrder() {
        assertThat(document("One. Two.", new Span(0, 4), new Span(5, 9)).passages())
                .hasSize(2);
        assertThatThrownBy(() -> document("One. Two.", new Span(5, 9), new Span(0, 4)))
                .hasMessageContaining("out of order or outside the text");
        assertThatThrownBy(() -> document("One. Two.", new Span(0, 6), new Span(5, 9)))
                .hasMessageContaining("out of order or outside the text");
        assertThatThrownBy(() -> document("One. Two.", new Span(0, 10)))
                .hasMessageContaining("out of order or outside the text");
    }

    private static Document document(String text, Span... passages) {
        return new Document(
                "d",
                "d.txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text,
                Arrays.stream(passages)
                        .map(span -> new Passage(Passage.Kind.PARAGRAPH, span))
                        .toList(),
                Document.Layout.PROSE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, Double.NaN})
    void aSignedTieIsSigned(double weight) {
        assertThatThrownBy(() -> new SignedTie(Pair.of(BRITAIN, FRANCE), weight, 0, 0, List.of()))
                .hasMessageContaining("Britain");
    }

    @ParameterizedTest
    @CsvSource({"1,1,1,true,false", "1,-1,-1,true,true", "-1,-1,-1,false,false", "1,1,-1,false,false"})
    void theProductOfItsSignsBalancesATriad(int ab, int bc, int ac, boolean balanced, boolean commonEnemy) {
        Triad triad = new Triad(BRITAIN, FRANCE, new ActorName("Russia"), ab, bc, ac);
        assertThat(triad.balanced()).isEqualTo(balanced);
        assertThat(triad.commonEnemy()).isEqualTo(commonEnemy);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void scoresOfEventsGoWithTheirSigns(EventType type) {
        assertThat(type.score() * type.quad().sign()).isBetween(-0.0, 10.0);
    }

    @ParameterizedTest
    @EnumSource(TieType.class)
    void scoresOfTiesGoWithTheirSigns(TieType type) {
        assertThat(Math.signum(type.score())).isEqualTo(type.sign());
    }

    @Test
    void likelihoodsCoverTheScaleWithoutGaps() {
        Likelihood[] bands = Likelihood.values();
        assertThat(bands[0].low()).isEqualTo(1);
        assertThat(bands[bands.length - 1].high()).isEqualTo(99);
        for (int i = 1; i < bands.length; i++) {
            assertThat(bands[i].low()).as(bands[i].words()).isEqualTo(bands[i - 1].high());
        }
    }
}
