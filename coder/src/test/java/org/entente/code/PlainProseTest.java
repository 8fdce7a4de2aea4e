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
                "Israel and Hamas formalized a cease-fire with Norway brokering the talks. | Israel RETREAT Hamas",
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
                "Kenya is small. The tensions with a neighbour grew. | Kenya RIVAL neighbour",
            })
    void doesNotTell(String text, String relation) {
        assertThat(Coded.prose(text).relations()).doesNotContain(relation);
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
