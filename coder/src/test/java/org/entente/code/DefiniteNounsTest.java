package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common nouns that point back to an actor, and places that tell whom an act concerns. */
class DefiniteNounsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the last of a kind
                "Hezbollah attacked Israel. Iran armed the movement. | Iran AID Hezbollah",
                "The Polisario Front attacked Morocco. Algeria armed the rebels. | Algeria AID Polisario Front",
                "Yemen accused Oman. Iran attacked the country. | Iran ASSAULT Yemen",
                "Saudi Arabia met Iran. The Houthis fired missiles at the kingdom. | Houthis ASSAULT Saudi Arabia",
                // another than the possessor
                "Iran attacked Iraq. Chad visited Iran. Tehran accused its neighbour. | Iran ACCUSE Iraq",
                "Vladimir Putin met Angela Merkel. Putin praised his host. | Vladimir Putin SUPPORT Angela Merkel",
                "Its main ally, Hezbollah, attacked Israel. | Hezbollah ASSAULT Israel",
                // persons by their state
                "Emmanuel Macron met Angela Merkel. The French president praised Spain. | Emmanuel Macron SUPPORT Spain",
                // members, offices and forces stand for those they belong to
                "Muammar Gaddafi, whose army attacked Chad, met Italy. | Libya ASSAULT Chad",
                "Turkey invaded Syria. Its officials accused Iraq. | Turkey ACCUSE Iraq",
                "German prosecutors charged Muammar Gaddafi. | Germany ACCUSE Muammar Gaddafi",
                "Kenya summoned the Somali ambassador. | Kenya ACCUSE Somalia",
                "Kenya accused Somalia of aggression and expelled its ambassador. | Kenya SANCTION Somalia",
                // both of them
                "Spain met Portugal. Both governments attacked Morocco. | Portugal ASSAULT Morocco",
                "Ghana met Togo, and the two rivals signed a truce. | Ghana RIVAL Togo",
                // places
                "The rebels of M23 captured Goma. | M23 COERCE Democratic Republic of the Congo",
                "Recep Tayyip Erdogan flew to Sochi. | Recep Tayyip Erdogan CONSULT Russia",
                "Israel shelled Aleppo. | Israel ASSAULT Syria",
            })
    void whoIsMeant(String text, String relation) {
        assertThat(Coded.prose(text).relations()).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hezbollah attacked Israel. Iran armed another movement. | Iran AID Hezbollah",
                "Hezbollah attacked Israel. Iran armed the movement for freedom. | Iran AID Hezbollah",
                "Israel met Iran. Israel attacked the country. | Israel ASSAULT Israel",
                "Mali met Chad. Mali's rebels attacked Niger. | Mali ASSAULT Niger",
                "The trader made a killing in Aleppo. | trader ASSAULT Syria",
            })
    void whoIsNotMeant(String text, String relation) {
        assertThat(Coded.prose(text).relations()).doesNotContain(relation);
    }

    @Test
    void whoeverNobodyNamesIsUnknown() {
        assertThat(Coded.prose("A suicide bomber killed three French soldiers.").relations())
                .containsExactly("unknown ASSAULT France");
        assertThat(Coded.prose("Rockets struck the Saudi base.").relations()).contains("unknown ASSAULT Saudi Arabia");
        assertThat(Coded.prose("Taliban gunmen killed three French soldiers.").relations())
                .containsExactly("Taliban ASSAULT France");
    }
}
