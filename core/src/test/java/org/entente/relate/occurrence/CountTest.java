package org.entente.relate.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static List<Count> counts(String sentence) {
        return Count.of(Token.of(sentence, new Span(0, sentence.length())), sentence, LEXICON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The raid killed 34 sailors and wounded 171 others. | dead 34, hurt 171",
                "Thirty-four of its sailors died; 171 were injured. | dead 34, hurt 171",
                "Nine dead and two dozen wounded. | dead 9, hurt 24",
                "They sent 2,500 troops and 30 tanks. | troop 2500, tank 30",
                "On 8 June 1967, at 14:00, the 8th brigade left. | ''",
                "Three ships sank in 1904. | ship 3",
                "It lost one hundred twenty men. | men 120",
                "A loan of 2.5 million dollars. | dollar 2500000",
                "He died on 3 May after 12 shots in 3 attacks. | shoot 12, attack 3",
                "It has one enemy. | ''"
            })
    void countsWhatIsCountedAndNoDates(String sentence, String expected) {
        assertThat(String.join(
                        ", ",
                        counts(sentence).stream()
                                .map(c -> c.of() + " " + c.says())
                                .toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Killed nine | Killed 11 | true",
                "Killed at least nine | Killed 11 | false",
                "Killed more than 11 | Killed nine | true",
                "Killed up to 20 | Killed 11 | false",
                "Killed nearly 20 | Killed 25 | true",
                "Killed about 100 | Killed 105 | false",
                "Killed about 100 | Killed 150 | true",
                "Killed nine | Wounded 11 | false"
            })
    void boundsMayMakeRoom(String one, String other, boolean against) {
        assertThat(counts(one).get(0).against(counts(other).get(0))).isEqualTo(against);
        assertThat(counts(other).get(0).against(counts(one).get(0))).isEqualTo(against);
    }
}
