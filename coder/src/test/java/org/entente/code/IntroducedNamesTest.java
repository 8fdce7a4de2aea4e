package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a text introduces itself, and nouns it goes on using for the same actor. */
class IntroducedNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Zamoran Army (ZA) attacked Chad. The ZA then invaded Niger. | Zamoran Army ASSAULT Niger",
                "Kenya met the Union for the Liberation of Zamora (ULZ). The ULZ attacked Chad. | Union for the Liberation of Zamora ASSAULT Chad",
                "The Zamoran Liberation Front, or ZLF, attacked Chad. The ZLF then invaded Niger. | Zamoran Liberation Front ASSAULT Niger",
                "The Polisario Front (PSF) attacked Morocco. The PSF then invaded Algeria. | Polisario Front ASSAULT Algeria",
            })
    void abbreviations(String text, String relation) {
        assertThat(Coded.prose(text).relations()).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya attacked the Zamoran Army (see below). See attacked Chad. | Zamoran Army ASSAULT Chad",
                "Kenya met the Zamoran Army (UN). The UN attacked Chad. | Zamoran Army ASSAULT Chad",
            })
    void whatIsInBracketsIsNotAlwaysAnAbbreviation(String text, String relation) {
        assertThat(Coded.prose(text).relations()).doesNotContain(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zuro Kanda Molu attacked Chad. Mr Kanda then met Angela Merkel. | Zuro Kanda Molu CONSULT Angela Merkel",
                "Xi Jinping praised Chad. Later, Mr Jinping met Angela Merkel. | Xi Jinping CONSULT Angela Merkel",
            })
    void partsOfAName(String text, String relation) {
        assertThat(Coded.prose(text).relations()).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The junta in Mali expelled France. Niger met Chad. The junta accused Algeria. | Mali ACCUSE Algeria",
                "For a season PKK fighters attacked Iran. | PKK ASSAULT Iran",
                "That September fighters of the Wagner Group attacked Chad. | Wagner Group ASSAULT Chad",
            })
    void nounsInUse(String text, String relation) {
        assertThat(Coded.prose(text).relations()).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brussels criticised Hungary. | European Union ACCUSE Hungary",
                "In 1914, Brussels accused Germany. | Belgium ACCUSE Germany",
            })
    void theSeatOfTheUnion(String text, String relation) {
        assertThat(Coded.prose(text).relations()).contains(relation);
    }
}
