package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.code.data.TsvRows;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When it was, by what the text says before. */
class DatesTest {
    private static final String BEFORE = "In 1998, Germany attacked France.";
    private static final String WAR = "Russia ASSAULT Turkey";

    private static String date(Coded coded, String relation) {
        return coded.the(relation).evidence().date().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia attacked Turkey. | ''",
                "On 12 March 2021, Russia attacked Turkey. | 2021-03-12",
                "Russia attacked Turkey in December 1979. | 1979-12",
                "Russia attacked Turkey between 2003 and 2010. | 2003/2010",
                "Since 1979, Russia has attacked Turkey. | 1979/..",
                "Two years later, Russia attacked Turkey. | ''",
                "Yesterday, Russia attacked Turkey. | ''"
            })
    void aSentenceDatesItsActs(String text, String date) {
        assertThat(date(Coded.prose(text), WAR)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia attacked Turkey. | 1998",
                "In that same year, Russia attacked Turkey. | 1998",
                "Two years later, Russia attacked Turkey. | 2000",
                "In 2001, Russia attacked Turkey. | 2001"
            })
    void theNarrativeGoesOnFromTheDateBefore(String text, String date) {
        assertThat(date(Coded.prose(BEFORE + " " + text), WAR)).isEqualTo(date);
        assertThat(date(Coded.prose(BEFORE, text), WAR))
                .as("in the next paragraph")
                .isEqualTo(date);
    }

    @Test
    void whatHoldsNowIsNoPartOfTheNarrative() {
        assertThat(date(Coded.prose(BEFORE + " Russia supports Turkey."), "Russia SUPPORT Turkey"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russia attacked Turkey.", "Two years later, Russia attacked Turkey."})
    void aHeadingBeginsAnew(String text) {
        assertThat(date(Coded.prose(BEFORE, "# The other war", text), WAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russia attacked Turkey.", "In that same year, Russia attacked Turkey."})
    void aLineKnowsNothingOfTheLineBefore(String text) {
        assertThat(date(Coded.lines(List.of(BEFORE, text)), WAR)).isEmpty();
    }

    @Test
    void actsOfOneSentenceHaveTheirOwnDates() {
        Coded coded = Coded.prose("Russia attacked Turkey in 1998 and helped Iran in 2001.");
        assertThat(date(coded, WAR)).isEqualTo("1998");
        assertThat(date(coded, "Russia AID Iran")).isEqualTo("2001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yesterday, Russia attacked Turkey. | 2021-03-02",
                "Russia attacked Turkey last year. | 2020",
                "Russia attacked Turkey. | ''"
            })
    void aDatedTextMayPointToItsOwnDate(String text, String date) {
        assertThat(date(Coded.dated("2021-03-03", text), WAR)).isEqualTo(date);
    }

    /** The table names every kind of date expression; a row fails by its own sentence. */
    @TestFactory
    Stream<DynamicTest> theTableOfDates() {
        return TsvRows.read("/org/entente/code/time/dates.tsv", 4).rows().stream()
                .map(row -> DynamicTest.dynamicTest("line " + row.line() + ": " + row.cell(1), () -> {
                    String[] paragraphs = row.cell(1).split("¶");
                    Coded coded =
                            row.cell(0).isEmpty() ? Coded.prose(paragraphs) : Coded.dated(row.cell(0), paragraphs);
                    assertThat(date(coded, row.cell(2))).isEqualTo(row.cell(3));
                }));
    }
}
