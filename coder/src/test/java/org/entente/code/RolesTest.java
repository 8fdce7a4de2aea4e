package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds which office of whom, and whose claim it is. */
class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Serbia massed troops. Aleksandar Vučić, its president, called France.        | Aleksandar Vučić LEADS Serbia
                    Qatar praised Iran. Its foreign minister, Hamad Al Thani, flew to Iran.      | Hamad Al Thani MEMBER_OF Qatar
                    France praised Thailand, whose foreign minister, Don Pramudwinai, was ill.   | Don Pramudwinai MEMBER_OF Thailand
                    The Wagner Group, led by Yevgeny Prigozhin, attacked Chad.                   | Yevgeny Prigozhin LEADS Wagner Group
                    France accused Ivan Petrov, who now leads the Wagner Group, of theft.        | Ivan Petrov LEADS Wagner Group
                    Vladimir Putin and Ivan Petrov, Armenia's president, met in France.          | Ivan Petrov LEADS Armenia
                    With Antonio Guterres, the UN secretary-general, in town, Chad attacked Mali.| António Guterres LEADS United Nations
                    Chad killed Ivan Petrov, the Wagner Group's second-in-command.               | Ivan Petrov MEMBER_OF Wagner Group
                    Emmanuel Macron's government condemned Iran.                                 | Emmanuel Macron LEADS France
                    The Quds Force, an arm of the IRGC, attacked Iraq.                           | Quds Force PART_OF IRGC
                    Turkey remains a member of NATO.                                             | Turkey MEMBER_OF NATO
                    """)
    void anOfficeHasItsHolderAndItsWhole(String text, String role) {
        assertThat(Coded.prose(text).kind("role")).extracting(Coded::relation).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After meeting Vladimir Putin, Turkey's president praised Iran.",
                "The Taliban sent a delegation to Tehran led by friends.",
                "Emmanuel Macron praised its president."
            })
    void nobodyHoldsTheOfficeOfSomebodyElse(String text) {
        assertThat(Coded.prose(text).kind("role")).extracting(Coded::relation).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ivan Petrov is the leader of the Wagner Group., author, ASSERTED",
        "Ivan Petrov is not the leader of the Wagner Group., author, DENIED",
        "Ivan Petrov may become the leader of the Wagner Group., author, HEDGED",
        "Ivan Petrov wants to become the leader of the Wagner Group., author, HYPOTHETICAL",
        "Ukraine said that Ivan Petrov was the leader of the Wagner Group., Ukraine, ASSERTED",
        "'Ukraine denied that Ivan Petrov, the leader of the Wagner Group, was dead.', author, ASSERTED"
    })
    void whatIsSaidOfAnOfficeIsAClaimLikeAnyOther(String text, String voice, String certainty) {
        assertThat(Coded.prose(text).kind("role")).singleElement().satisfies(role -> {
            assertThat(role.evidence().voice().code()).isEqualTo(voice);
            assertThat(role.evidence().certainty().name()).isEqualTo(certainty);
        });
    }

    @Test
    void whereTheTextDoesNotNameTheWholeNoWordsAreGivenForIt() {
        Statement role = Coded.prose("Volodymyr Zelensky, the president, praised France.")
                .kind("role")
                .get(0);
        assertThat(Coded.relation(role)).isEqualTo("Volodymyr Zelensky LEADS Ukraine");
        assertThat(role.target().orElseThrow().span()).isEmpty();
    }
}
