package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as handbooks and histories write them. */
class PlainProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a noun that says what an actor is
                "Slovakia became an independent state allied with Germany. | Slovakia ALLIED Germany",
                "Japan became a regional power that was able to defeat China. | Japan ASSAULT China",
                "The militant group, Lord's Resistance Army, attacked Uganda. | LRA ASSAULT Uganda",
                "An independent kingdom for much of its history, Cambodia was occupied by Japan. | Japan COERCE Cambodia",
                // parts of a group
                "The government of Israel released the vast majority of former Hamas combatants. | Israel RETREAT Hamas",
                // whose relations
                "Ethiopia attacked Somalia. A border war with Eritrea ended in December 2000. | Ethiopia ASSAULT Eritrea",
                "Pakistan is divided. The dispute with India over Kashmir continues. | Pakistan RIVAL India",
                "Ecuador lost territories in a series of conflicts with Peru. | Ecuador HOSTILE Peru",
                // with whom, and what for
                "US troops fought alongside Iraqi soldiers to defend Kuwait. | United States SUPPORT Kuwait",
                "France charged Jean-Pierre Bemba with plotting with the FARC to kill Dilma Rousseff. | France ACCUSE Jean-Pierre Bemba",
                "Ankara sees the YPG as an organisation linked to the PKK. | YPG ALLIED PKK",
                "Wagner mercenaries were accused of massacring civilians. | Wagner Group ASSAULT civilians",
                "Venezuela mobilised troops on the border with Guyana. | Venezuela MOBILIZE Guyana",
                "Israel and Hamas formalized a cease-fire with Norway brokering the talks. | Israel RETREAT Hamas",
                // verbs that look like nouns or participles
                "Turkey shelters leaders of Hamas wanted by Egypt. | Turkey AID Hamas",
                "The rebels, whom Chad arms, attacked Sudan. | Chad AID rebels",
                "Syria, which Iran arms, attacked Israel. | Iran AID Syria",
                "Rwanda, which denies backing the M23, expelled Belgian diplomats. | Rwanda SANCTION Belgium diplomats",
                "China's rise alarms Japan. | China RIVAL Japan",
                "Bashar al-Assad owes his survival to Russia. | Bashar al-Assad DEPENDENT Russia",
                // whose office
                "Iran's foreign minister accused Israel. | Iran foreign minister ACCUSE Israel",
                "The Iranian foreign minister accused Israel. | Iran foreign minister ACCUSE Israel",
                "The foreign minister of Iran accused Israel. | Iran foreign minister ACCUSE Israel",
                "Sudan's army chief met Hamas. | Sudanese Armed Forces chief CONSULT Hamas",
                "Germany attacked France. Spain thanked Italy for its support of Poland. | Italy SUPPORT Poland",
            })
    void tells(String text, String relation) {
        assertThat(Coded.prose(text).relations()).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By May 2009, the rebels had been defeated by the army of Sri Lanka. | Theresa May ASSAULT rebels",
                "The people of East Timor voted for independence from Indonesia. | East Timor SUPPORT Indonesia",
                "Chad repelled a Libyan invasion supported by Italy. | Libya ASSAULT Italy",
                "The UN monitored a cease-fire between Morocco and the Polisario Front. | United Nations COERCE Morocco",
                "Moldova signed an Association Agreement with the EU. | Association AGREE European Union",
                "Serbia undertook repressive measures against Albania. | Serbia AGREE Albania",
                "UN-sponsored talks between the PLO and Israel were underway. | United Nations AID Israel",
                "Macedonia's membership was blocked by Greece at the Summit of Bucharest. | Greece REJECT Romania",
                "Israel attacked not Iran but Iraq. | Israel ASSAULT Iran",
                "Analysts expect China to attack Taiwan. | Analysts REQUEST China",
                "Kenya is small. The tensions with a neighbour grew. | Kenya RIVAL neighbour",
                "The rebels, whom Chad arms, attacked Sudan. | Chad ASSAULT Sudan",
                "Rwanda, which denies backing the M23, expelled Belgian diplomats. | Rwanda SUPPORT Belgium diplomats",
            })
    void doesNotTell(String text, String relation) {
        assertThat(Coded.prose(text).relations()).doesNotContain(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain recognised Kosovo neither in 2008 nor in 2010. | Spain SUPPORT Kosovo | denied",
                "Spain has neither recognised nor visited Kosovo. | Spain SUPPORT Kosovo | denied",
                "Iran ruled out attacking Israel. | Iran ASSAULT Israel | denied",
                "Iran told Iraq to attack Syria. | Iraq ASSAULT Syria | hypothetical",
                "Israel attacked not Iran but Iraq. | Israel ASSAULT Iraq | asserted",
                "Had Germany attacked France, Britain would have declared war on Germany. | Germany ASSAULT France | hypothetical",
            })
    void howSurely(String text, String relation, String certainty) {
        Statement statement = Coded.prose(text).the(relation);
        assertThat(statement.evidence().certainty().code()).isEqualTo(certainty);
        assertThat(statement.evidence().voice().code()).isEqualTo("author");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran, Israel claims, armed the Houthis. | Iran AID Houthis | Israel",
                "As Vladimir Putin claims, Ukraine attacked Russia. | Ukraine ASSAULT Russia | Vladimir Putin",
                "As Vladimir Putin tells it, Ukraine attacked Russia. | Ukraine ASSAULT Russia | Vladimir Putin",
                "To hear the Kremlin tell it, NATO attacked Russia. | NATO ASSAULT Russia | Russia",
                "The ISI told the Americans that India funds the TTP. | India AID TTP | ISI",
                "Diplomats whisper that Saudi Arabia has offered Syria money. | Saudi Arabia AGREE Syria | unnamed",
                // what somebody sees is so in their eyes
                "Egypt sees Turkey as a threat. | Turkey HOSTILE Egypt | Egypt",
                "Spain says that Egypt sees Turkey as a threat. | Turkey HOSTILE Egypt | Egypt",
            })
    void whoSaysSo(String text, String relation, String voice) {
        assertThat(Coded.prose(text).the(relation).evidence().voice().code()).isEqualTo(voice);
    }

    @Test
    void bracketsThatDateTheWarDateWhatHappenedInIt() {
        Statement statement = Coded.prose(
                        "In 1818 Spain left. In the War of the Pacific (1879-83), Chile defeated Peru.")
                .the("Chile ASSAULT Peru");
        assertThat(statement.evidence().date().text()).isEqualTo("1879/1883");
    }

    @Test
    void aPatronymicIsNoName() {
        assertThat(Coded.prose("Tamim bin Hamad Al Thani visited Iran. Then HAMAD attacked Oman.")
                        .relations())
                .doesNotContain("Tamim bin Hamad Al Thani ASSAULT Oman");
    }
}
