package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 March 2021 | 2021-03-12",
                "March 12, 2021 | 2021-03-12",
                "March 12. 2021 | 2021-03-12",
                "Sept. 3rd, 1999 | 1999-09-03",
                "the 1st of May 1886 | 1886-05-01",
                "on 2021-03-12 at noon | 2021-03-12",
                "2021/3/12 | 2021-03-12",
                "in March 2021 | 2021-03",
                "MAY 2, 2011 | 2011-05-02"
            })
    void datesAreFound(String words, String expected) {
        assertThat(WrittenDates.find(words).orElseThrow().date().text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2021",
                "31 February 2021",
                "March 2021st",
                "May 12",
                "2021",
                "Marching 12, 2021",
                "12.03.2021"
            })
    void whatIsAmbiguousOrNoDateIsNotFound(String words) {
        assertThat(WrittenDates.find(words)).isEmpty();
    }

    @Test
    void valuesOfProperties() {
        assertThat(WrittenDates.value("20210312").text()).isEqualTo("2021-03-12");
        assertThat(WrittenDates.value("2021-03-12T23:59:00Z").text()).isEqualTo("2021-03-12");
        assertThat(WrittenDates.value("2021-03").text()).isEqualTo("2021-03");
        assertThat(WrittenDates.value("2021").text()).isEqualTo("2021");
        assertThat(WrittenDates.value("soon").isKnown()).isFalse();
    }
}
