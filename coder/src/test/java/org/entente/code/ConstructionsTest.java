package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions in which who acts and whom it concerns do not stand where the grammar of the single word would look. */
class ConstructionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // lists that parsers cut in the wrong place
                "The king hosted Sudan's opponents, including rebels trained by Egypt, and the League of Chad. | Egypt AID rebels",
                "With the fall of Poland, Germany and Italy were criticised by France. | France ACCUSE Germany",
                "Turkey has ties with Sudan, which it accused of bombing Chad. | Sudan ASSAULT Chad",
                // whom a noun or adjective stands for
                "Sudan survived international pressure. | International community COERCE Sudan",
                "Global criticism of Myanmar grew. | International community ACCUSE Myanmar",
                "Iranian criticism of Israel grew. | Iran ACCUSE Israel",
                "Militants fired rockets at US military bases. | Militants ASSAULT United States",
                "The Liberation Front of Quebec fought Canada. Canada then jailed the Front's leaders."
                        + " | Canada COERCE Liberation Front of Quebec",
                "Iran and Syria see Israel as their common enemy. Russia joined an alliance against their common enemy."
                        + " | Russia HOSTILE Israel",
                "Peru armed Ecuador. The fighting between the two was short. | Ecuador ASSAULT Peru",
                // who did it
                "Ghana blamed Togo for the killing of two Nigerians. | Togo ASSAULT Nigeria",
                "France cited this as the reason for the killing of Saddam Hussein and for the killing of Muammar Gaddafi."
                        + " | France ASSAULT Muammar Gaddafi",
                // what it is
                "Turkey will not release the Greek soldiers. | Turkey REJECT Greece",
                "Spain and Portugal failed to reach an agreement. | Spain REJECT Portugal",
                "Ghana threatened war if Togo closed the road. | Ghana THREATEN Togo",
                "Ghana leaned on Togo to open the road. | Ghana COERCE Togo",
                "Peru, with the backing of Chile, defended its seat. | Chile SUPPORT Peru",
                "Kenya imposed visas on Somalis. | Kenya SANCTION Somalia",
                "Peru declined the pleas of Chile for a loan. | Chile REQUEST Peru",
                "Peru declined the pleas of Chile for a loan. | Peru REJECT Chile",
                "Peru and Chile promised not to shelter each other's rebels. | Peru AGREE Chile",
                "Jordan fought beside Syria in Lebanon. | Jordan ALLIED Syria",
                "Spain joined France in bombing Libya. | France ASSAULT Libya",
                "The war went on, and in August Angela Merkel met Vladimir Putin. | Angela Merkel CONSULT Vladimir Putin",
                "In September Angela Merkel, the German chancellor, criticised Russia. | Angela Merkel ACCUSE Russia",
                // those beside the subject
                "Spain, together with Italy and Malta, recalled its envoy from Chad. | Malta SANCTION Chad",
                "Spain recognised Kosovo, as did Italy and Malta. | Malta SUPPORT Kosovo",
                // whom a clause with a preposition is about
                "Togo found a friend in Ghana, with which it signed a pact. | Togo AGREE Ghana",
                "Robert Mugabe flew to Beijing to sign an agreement. | Robert Mugabe AGREE China",
                "Togo and Ghana pledged to respect the border. | Togo AGREE Ghana",
                "Mali broke with Paris and with Washington. | Mali SANCTION United States",
                "Shunned by France, Robert Mugabe turned to China. | France REJECT Robert Mugabe",
                // where the parser loses the verb
                "Iran arms the Houthis. | Iran AID Houthis",
                "Chad says that Libya finances the Houthis. | Libya AID Houthis",
                "Rockets struck a base in Iraq, killing three American soldiers. | unknown ASSAULT United States",
                "Rwandan-backed rebels attacked Uganda. | Rwanda AID Rwandan-backed rebels",
                "Human Rights Watch documented massacres by Syria. | Human Rights Watch ACCUSE Syria",
            })
    void whoDoesWhatToWhom(String text, String relation) {
        assertThat(Coded.prose(text).related())
                .filteredOn(s -> s.evidence().certainty() == Certainty.ASSERTED)
                .extracting(Coded::relation)
                .contains(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France had dealings with Spain in the fight against crime and the toppling of the Portuguese regime. | France COOPERATE Portugal",
                "Ali Khan was operating with a Pakistani identity. | Ali Khan COOPERATE Pakistan",
                "Iran forged an alliance between Sudan and Chad against Niger. | Sudan HOSTILE Chad",
                "Iran fought a proxy war. | Iran ASSAULT proxy",
                "Global criticism of Myanmar grew. | Myanmar ACCUSE International community",
                "The United States had no allies in the region, including in Sudan. | Sudan ALLIED United States",
                "Peru, with the backing of Chile, defended its seat. | Peru SUPPORT Chile",
                "Sudan was admired by friend and foe alike. | friend SUPPORT Sudan",
                "Two soldiers died in attacks in Kenya. | unknown ASSAULT Kenya",
            })
    void andWhatIsNotSaid(String text, String relation) {
        assertThat(Coded.prose(text).related()).extracting(Coded::relation).doesNotContain(relation);
    }

    @Test
    void aRefusalIsNoDenial() {
        Coded coded = Coded.prose("Turkey will not free the Greek soldiers.");
        assertThat(coded.the("Turkey REJECT Greece").evidence().certainty()).isEqualTo(Certainty.ASSERTED);
    }

    @Test
    void whatDescribesTroopsHoldsWhateverTheyMayDo() {
        Coded coded = Coded.prose("Rebels armed by Libya may attack Niger.");
        assertThat(coded.the("Libya AID Rebels").evidence().certainty()).isEqualTo(Certainty.ASSERTED);
        assertThat(coded.the("Rebels ASSAULT Niger").evidence().certainty()).isNotEqualTo(Certainty.ASSERTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Were Israel to strike Iran, Hezbollah might respond. | Israel ASSAULT Iran",
                "Had Iraq invaded Jordan, Syria would have slept. | Iraq ASSAULT Jordan",
                "Should the M23 attack Goma again, Burundi could join the war. | M23 ASSAULT Democratic Republic of the Congo",
            })
    void aConditionMayOpenWithItsVerb(String text, String relation) {
        assertThat(Coded.prose(text).the(relation).evidence().certainty()).isEqualTo(Certainty.HYPOTHETICAL);
    }
}
