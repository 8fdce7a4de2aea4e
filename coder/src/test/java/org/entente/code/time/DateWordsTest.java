package org.entente.code.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 1998 they met | 1998 | 1998",
                "on 12 March 2021 | 12 March 2021 | 2021-03-12",
                "on the 3rd of May, 1915 | 3rd of May, 1915 | 1915-05-03",
                "on March 12, 2021 | March 12, 2021 | 2021-03-12",
                "released on March 12. 2021. | March 12. 2021 | 2021-03-12",
                "in Sept. 2001 | Sept. 2001 | 2001-09",
                "in August of 2021 | August of 2021 | 2021-08",
                "on 2021-08-15 | 2021-08-15 | 2021-08-15",
                "in the summer of 1914 | summer of 1914 | 1914-22",
                "in winter 1941 | winter 1941 | 1941-24",
                "from 2003 to 2010 | from 2003 to 2010 | 2003/2010",
                "between 1914 and 1918 | between 1914 and 1918 | 1914/1918",
                "the war of 1914–1918 | 1914–1918 | 1914/1918",
                "in 1870-71 | 1870-71 | 1870/1871",
                "in 2011 and 2012 | 2011 and 2012 | 2011/2012",
                "since 1979 | since 1979 | 1979/..",
                "after 2001 | after 2001 | 2001/..",
                "until 1989 | until 1989 | ../1989",
                "prior to 1914 | prior to 1914 | ../1914",
                "around 1905 | around 1905 | 1905~",
                "in the 1990s | 1990s | 199X",
                "the 9/11 attacks | 9/11 | 2001-09-11"
            })
    void datesAreReadAtTheirPrecision(String text, String words, String edtf) {
        assertThat(DateReader.full(text)).singleElement().satisfies(found -> {
            assertThat(date(found)).hasToString(edtf);
            assertThat(found.span().in(text)).isEqualTo(words);
        });
    }

    private static EdtfDate date(DateExpression found) {
        return found.meaning().apply(new Reckoning(EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, Reckoning.Way.TOLD, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 31 February 1998",
                "on March 32, 2021",
                "2021-13-45",
                "between 2001 and 1998",
            })
    void ofImpossibleDatesAtMostTheMonthIsRead(String text) {
        assertThat(DateReader.full(text))
                .noneMatch(
                        found -> date(found).isInterval() || date(found).text().length() > "2021-03".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no date",
                "about 1500 soldiers",
                "after 1200 prisoners",
                "1990 troops",
                "it paid $1998 for it",
                "some 12,2000 of them",
                "in 20211",
                "act 1984a"
            })
    void numbersAreNoYears(String text) {
        assertThat(DateReader.full(text)).isEmpty();
    }

    @Test
    void severalDatesComeInOrderAndApart() {
        List<DateExpression> found = DateReader.full("Since 2001, and on May 2, 2011 and in 2015, they met.");
        assertThat(found).extracting(f -> date(f).text()).containsExactly("2001/..", "2011-05-02", "2015");
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().begin())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }
}
