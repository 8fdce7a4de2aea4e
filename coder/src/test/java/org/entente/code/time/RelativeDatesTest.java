package org.entente.code.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1998 | In that same year they met. | 1998",
                "1998-08 | That year they met. | 1998",
                "1998-08 | During that month they met. | 1998-08",
                "2001-09-11 | At the time they met. | 2001-09-11",
                "1998 | Two years later they met. | 2000",
                "1998-08-07 | Ten years later they met. | 2008",
                "1998-11 | Three months later they met. | 1999-02",
                "1998 | Three months later they met. | 1998/1999",
                "1998 | 3 years earlier they met. | 1995",
                "1998 | The following year they met. | 1999",
                "2003/2010 | A year later they met. | 2011",
                "2001/.. | A year later they met. | 2002",
                "1998 | The previous year they met. | 1997",
                "1998 | In the following years they met. | 1998/..",
                "1998-08 | Since then they met. | 1998-08/..",
            })
    void pointsBackToTheDateLastNamed(String anchor, String sentence, String edtf) {
        assertThat(first(sentence, EdtfDate.parse(anchor), EdtfDate.UNKNOWN)).isEqualTo(edtf);
    }

    /** What the first date expression of a sentence means. */
    private static String first(String sentence, EdtfDate anchor, EdtfDate document) {
        return DateReader.read(sentence).stream()
                .findFirst()
                .map(f -> f.meaning()
                        .apply(new Reckoning(anchor, document, Reckoning.Way.TOLD, false))
                        .text())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-03 | They met yesterday. | 2021-03-02",
                "2021-03-01 | They met yesterday. | 2021-02-28",
                "2021-03-03 | They meet today. | 2021-03-03",
                "2021-12-31 | They will meet tomorrow. | 2022-01-01",
                "2021-03-03 | They met last week. | 2021-02-22/2021-02-28",
                "2021-03-01 | They met this week. | 2021-03-01/2021-03-07",
                "2021-01-15 | They met last month. | 2020-12",
                "2021-03 | They met this month. | 2021-03",
                "2021-03-03 | They met last year. | 2020",
                "2021 | They will meet next year. | 2022",
                "2021-03-03 | They met two years ago. | 2019",
                "2021-03-03 | They met 6 months ago. | 2020-09",
                "2021-03 | They met yesterday. | ''",
                "2021 | They met last month. | ''",
            })
    void pointsToTheDateOfTheDocument(String document, String sentence, String edtf) {
        assertThat(first(sentence, EdtfDate.year(1900), EdtfDate.parse(document)))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In that same year they met.", "Two years later they met.", "Since then they met."})
    void withoutADateBeforeItNothingIsKnown(String sentence) {
        assertThat(first(sentence, EdtfDate.UNKNOWN, EdtfDate.year(2021)))
                .as("not the document's")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met yesterday.", "They met last year.", "They met two years ago."})
    void withoutADocumentDateNothingIsKnown(String sentence) {
        assertThat(first(sentence, EdtfDate.year(1998), EdtfDate.UNKNOWN))
                .as("neither the anchor nor today")
                .isEmpty();
    }

    @Test
    void thePlaceOfTheWordsIsKnown() {
        String sentence = "They met, and TWO YEARS LATER they parted.";
        assertThat(DateReader.read(sentence))
                .singleElement()
                .satisfies(f -> assertThat(f.span().in(sentence)).isEqualTo("TWO YEARS LATER"));
    }

    @Test
    void mostSentencesPointNowhere() {
        assertThat(DateReader.read("They met in Paris.")).isEmpty();
    }
}
