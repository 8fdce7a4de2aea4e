package org.entente.code.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said: \"We fought.\" | \"We fought.\"",
                "“We fought,” he said. | “We fought,”",
                "«We fought», he said. | «We fought»",
                "„We fought“, he said. | „We fought“",
                "'We fought,' he said. | 'We fought,'",
                "‘We fought.’ | ‘We fought.’"
            })
    void marksOfAllKindsArePaired(String text, String quote) {
        assertThat(QuoteMarks.in(text, new Span(0, text.length())))
                .singleElement()
                .satisfies(q -> assertThat(q.span().in(text)).isEqualTo(quote))
                .satisfies(q -> assertThat(q.closed()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"The rebels' allies weren't there", "Iran's and Iraq's war", "No marks at all", "Rock 'n' roll"})
    void anApostropheQuotesNothing(String text) {
        assertThat(QuoteMarks.in(text, new Span(0, text.length()))).isEmpty();
    }

    @Test
    void aQuotationThatIsNotClosedReachesToTheEndOfItsParagraph() {
        String text = "He said: “We fought.\n\nNobody came.";
        assertThat(QuoteMarks.in(text, new Span(0, 20))).containsExactly(new QuoteMarks.Quote(new Span(9, 20), false));
    }

    @Test
    void twoQuotationsAreTwo() {
        String text = "\"One,\" he said. \"Two.\"";
        assertThat(QuoteMarks.in(text, new Span(0, text.length())))
                .extracting(q -> q.span().in(text))
                .containsExactly("\"One,\"", "\"Two.\"");
    }
}
