package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote for a reader: nothing is thrown, and offsets hold ({@link Soundness} checks them for every text). */
class HostileTextTest {
    @Test
    void aDocumentWithoutPassagesYieldsNothing() {
        assertThat(Coded.prose().coding().statements()).isEmpty();
        assertThat(Coded.prose("", "").coding().decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t \u00a0\u2003",
                ".",
                "... !!! ??? --- ,,, ;;; ((( ]]] \"\"\" ''' `` … — –",
                "| | | |",
                "\u0000",
                "\u0000\u0001\u0002\u0007\u001b\u007f",
                "\ufeff\u200b\u200e\u202e",
                "\ud83d\ude00\ud83d\ude00",
                "\ud83d",
                "\ude00 \ud83d",
                "\u0301\u0301\u0301"
            })
    void signsWithoutWordsYieldNothing(String text) {
        assertThat(Coded.prose(text).coding().statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude00 Germany attacked France \ud83d\udc4d\ud83c\udffd.",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00 Germany \ud83d\ude00 attacked France.",
                "\u0000Germany attacked France\u0000.",
                "\ufeffGermany attacked France.",
                "Germany\u00a0attacked\u00a0France.",
                "Germany  \t attacked \n France.",
                "GERMANY ATTACKED FRANCE.",
                "((((Germany attacked France.",
                "Germany attacked France!!!!!!!!!!!!!!!!!!!!"
            })
    void oddSignsDoNotShiftWhatStandsBesideThem(String text) {
        Coded coded = Coded.prose(text);
        coded.related().forEach(statement -> {
            assertThat(statement
                            .source()
                            .orElseThrow()
                            .span()
                            .orElseThrow()
                            .in(coded.document().text()))
                    .isEqualToIgnoringCase("Germany");
            assertThat(statement
                            .target()
                            .orElseThrow()
                            .span()
                            .orElseThrow()
                            .in(coded.document().text()))
                    .isEqualToIgnoringCase("France");
        });
        assertThat(coded.relations()).contains("Germany ASSAULT France");
    }

    @Test
    void aTextWithoutAFullStopIsReadToItsEnd() {
        String text = "Germany attacked France and the rain went on and ".repeat(30_000 / 49 + 1);
        Coded coded = Coded.prose(text);
        assertThat(coded.relations()).contains("Germany ASSAULT France");
        assertThat(coded.related()
                        .get(coded.related().size() - 1)
                        .evidence()
                        .span()
                        .end())
                .isGreaterThan(text.length() * 9 / 10);
    }

    @Test
    void aTextWithoutASpaceIsRead() {
        assertThat(Coded.prose("x".repeat(25_000) + " Germany attacked France.").relations())
                .contains("Germany ASSAULT France");
        assertThat(Coded.prose("\ud83d\ude00".repeat(12_000)).relations()).isEmpty();
    }

    @Test
    void longListsAreCutAtEightPairs() {
        String many = "Iran, Iraq, Turkey, Syria, Jordan, Egypt, Libya, Tunisia, Algeria, Morocco, Spain";
        assertThat(Coded.prose("Germany attacked " + many + " and France.").relations())
                .hasSizeBetween(2, 8);
    }

    @ParameterizedTest
    @EnumSource(Passage.Kind.class)
    void whatIsNoTextIsNotCoded(Passage.Kind kind) {
        String text = "Germany attacked France.";
        Document document = new Document(
                "d",
                "d.txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text,
                List.of(new Passage(kind, new Span(0, text.length()))),
                Document.Layout.PROSE);
        assertThat(Coded.of(document).relations().isEmpty()).isNotEqualTo(kind.coded());
    }
}
