package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a name means hangs on the time that the text is about. */
class DatedNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1979, Moscow invaded Afghanistan. | Soviet Union ASSAULT Afghanistan",
                "In 2022, Moscow invaded Ukraine. | Russia ASSAULT Ukraine",
                "Moscow invaded Ukraine. | Russia ASSAULT Ukraine",
                "In 1866, Berlin attacked Austria. | Prussia ASSAULT Austria",
                "In 1914, the German army invaded Belgium. | Germany ASSAULT Belgium",
                "In 1999, the German army attacked Serbia. | Bundeswehr ASSAULT Serbia",
                "The German army attacked Serbia. | Bundeswehr ASSAULT Serbia"
            })
    void theDateInTheTextDecides(String text, String relation) {
        assertThat(Coded.prose(text).relations()).containsExactly(relation);
    }

    @Test
    void theDateOfTheDocumentDecidesWhereTheTextNamesNone() {
        assertThat(Coded.dated("1980-02-01", "Moscow attacked Afghanistan.").relations())
                .containsExactly("Soviet Union ASSAULT Afghanistan");
        assertThat(Coded.dated("2024-02-01", "Moscow attacked Ukraine.").relations())
                .containsExactly("Russia ASSAULT Ukraine");
    }

    @Test
    void aDateThatReachesOverTheEndOfAStateDoesNotDecide() {
        assertThat(Coded.prose("From 1979 to 2015, Moscow attacked Afghanistan.")
                        .relations())
                .containsExactly("Russia ASSAULT Afghanistan");
    }

    @Test
    void aNameOutOfItsTimeMeansNobodyAndNeitherDoItsParts() {
        assertThat(Coded.prose("In 2015, Congress of Vienna guests attacked Iran.")
                        .relations())
                .doesNotContain("Congress ASSAULT Iran", "Congress of Vienna ASSAULT Iran");
        assertThat(Coded.prose("In 1941, the Axis invaded Greece.").relations()).containsExactly("Axis ASSAULT Greece");
    }
}
