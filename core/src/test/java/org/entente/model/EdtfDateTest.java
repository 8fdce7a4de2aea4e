package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    @ParameterizedTest
    @CsvSource({
        "1998, 1998-01-01, 1998-12-31",
        "2011-02, 2011-02-01, 2011-02-28",
        "2012-02, 2012-02-01, 2012-02-29",
        "2021-08-15, 2021-08-15, 2021-08-15",
        "201X, 2010-01-01, 2019-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2014~, 2014-01-01, 2014-12-31",
        "2014-03?, 2014-03-01, 2014-03-31",
        "2014-03-12%, 2014-03-12, 2014-03-12",
        "2011/2012, 2011-01-01, 2012-12-31",
        "2011-03/2011-04, 2011-03-01, 2011-04-30",
        "2011/2011, 2011-01-01, 2011-12-31",
        "198X/2001-09-11, 1980-01-01, 2001-09-11"
    })
    void pointsAndPeriodsHaveEdges(String text, LocalDate first, LocalDate last) {
        EdtfDate date = EdtfDate.parse(text);
        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
        assertThat(date.isKnown()).isTrue();
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1914-21, 1914-03-01, 1914-05-31",
        "1914-22, 1914-06-01, 1914-08-31",
        "1914-23, 1914-09-01, 1914-11-30",
        "1914-24, 1914-12-01, 1915-02-28",
        "1915-24, 1915-12-01, 1916-02-29",
        "2019-33, 2019-01-01, 2019-03-31",
        "2019-35, 2019-07-01, 2019-09-30",
        "2020-37, 2020-01-01, 2020-04-30",
        "2020-39, 2020-09-01, 2020-12-31",
        "2020-41, 2020-07-01, 2020-12-31"
    })
    void seasonsAreThreeMonthsOfTheNorth(String text, LocalDate first, LocalDate last) {
        assertThat(EdtfDate.parse(text).earliest()).contains(first);
        assertThat(EdtfDate.parse(text).latest()).contains(last);
    }

    @Test
    void openEndsHaveNoEdge() {
        EdtfDate since = EdtfDate.parse("2001/..");
        assertThat(since.earliest()).contains(LocalDate.of(2001, 1, 1));
        assertThat(since.latest()).isEmpty();
        EdtfDate until = EdtfDate.parse("../2021-08-15");
        assertThat(until.earliest()).isEmpty();
        assertThat(until.latest()).contains(LocalDate.of(2021, 8, 15));
        assertThat(since.isInterval()).isTrue();
    }

    @Test
    void nothingIsKnownOfTheEmptyText() {
        assertThat(EdtfDate.parse("")).isEqualTo(EdtfDate.UNKNOWN);
        assertThat(EdtfDate.UNKNOWN.isKnown()).isFalse();
        assertThat(EdtfDate.UNKNOWN.isInterval()).isFalse();
        assertThat(EdtfDate.UNKNOWN.earliest()).isEmpty();
        assertThat(EdtfDate.UNKNOWN.latest()).isEmpty();
        assertThat(EdtfDate.UNKNOWN.onwards()).isEqualTo(EdtfDate.UNKNOWN);
        assertThat(EdtfDate.UNKNOWN.until()).isEqualTo(EdtfDate.UNKNOWN);
    }

    @Test
    void spacesAroundADateAreDropped() {
        assertThat(EdtfDate.parse(" 2011-03 ")).isEqualTo(new EdtfDate("2011-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "98",
                "20111",
                "2011-13",
                "2011-00",
                "2011-25",
                "2011-02-30",
                "2011-02-29",
                "2011-3",
                "2011-03-1",
                "2011-22-01",
                "2011/",
                "/2011",
                "../..",
                "2011/2012/2013",
                "2011~~",
                "X011",
                "2X11"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not an EDTF date: '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012/2011", "2011-04/2011-03", "2011-03-12/2011-03-11", "201X/1999"})
    void aPeriodDoesNotRunBackwards(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text)).hasMessageContaining(text + "' runs backwards");
    }

    @Test
    void periodsAreMadeOfTheirEnds() {
        EdtfDate war = EdtfDate.between(EdtfDate.year(1914), EdtfDate.parse("1918-11-11"));
        assertThat(war).hasToString("1914/1918-11-11");
        assertThat(war.startText()).isEqualTo("1914");
        assertThat(war.endText()).isEqualTo("1918-11-11");
        assertThat(EdtfDate.between(war, EdtfDate.year(1919))).hasToString("1914/1919");
        assertThat(war.onwards()).hasToString("1914/..");
        assertThat(war.until()).hasToString("../1918-11-11");
        assertThat(EdtfDate.between(EdtfDate.UNKNOWN, EdtfDate.UNKNOWN)).isEqualTo(EdtfDate.UNKNOWN);
        assertThatThrownBy(() -> EdtfDate.between(EdtfDate.year(1918), EdtfDate.year(1914)))
                .hasMessageContaining("runs backwards");
    }

    @Test
    void wholeYearsAndDays() {
        assertThat(EdtfDate.year(476)).hasToString("0476");
        assertThat(EdtfDate.day(LocalDate.of(1904, 4, 8))).hasToString("1904-04-08");
    }
}
