package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words about deeds: whom they are meant for is whoever does them, not whoever suffers them, and a deed asked for is not done. */
class DeedsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany attacked Belgium. Italy condemned the attack.|Italy ACCUSE Germany",
                "Germany invaded Belgium in 1914. Italy, which denounced the invasion, closed the border.|Italy ACCUSE Germany",
                "Iran and Iraq signed an agreement. France welcomed the deal.|France SUPPORT Iran;France SUPPORT Iraq",
                "Iran and Iraq signed an agreement. France welcomed the deal, but Chad denounced it."
                        + "|France SUPPORT Iran;France SUPPORT Iraq;Chad ACCUSE Iran;Chad ACCUSE Iraq",
                "Germany attacked Belgium. Spain never condemned the invasion of Belgium.|Spain ACCUSE Germany",
                "Germany attacked Belgium. Spain condemned the invasion of Norway.|Spain ACCUSE unknown",
                "Germany attacked Belgium. Spain praised the weather.|''"
            })
    void aDeedTakenUpIsItsDoers(String text, String relations) {
        assertThat(words(Coded.prose(text))).containsExactlyInAnyOrderElementsOf(list(relations));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain condemned the invasion of Norway.|Spain ACCUSE unknown",
                "Spain condemned Germany's invasion of Norway.|Spain ACCUSE Germany",
                "Spain deplored the bombing of Norway by Germany.|Spain ACCUSE Germany",
                "The bombing of Norway was condemned by Spain.|Spain ACCUSE unknown",
                "Spain welcomed the liberation of Norway.|Spain SUPPORT unknown",
                "Spain condemned the actions of Norway.|Spain ACCUSE Norway"
            })
    void whoSuffersADeedIsNotBlamedForIt(String text, String relations) {
        assertThat(words(Coded.prose(text))).containsExactlyInAnyOrderElementsOf(list(relations));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain faced calls to attack Norway.|Spain ASSAULT Norway HYPOTHETICAL",
                "Spain resisted pressure to attack Norway.|Spain REJECT unknown ASSERTED;Spain ASSAULT Norway HYPOTHETICAL",
                "Spain is under pressure to sanction Norway.|Spain SANCTION Norway HYPOTHETICAL",
                "Spain resisted German pressure to attack Norway."
                        + "|Germany COERCE Spain ASSERTED;Spain ASSAULT Norway HYPOTHETICAL",
                "Spain carried out its threat to attack Norway.|Spain THREATEN Norway ASSERTED"
            })
    void aDeedAskedForIsNotDone(String text, String statements) {
        assertThat(Coded.prose(text).related())
                .extracting(s -> Coded.relation(s) + " " + s.evidence().certainty())
                .containsExactlyInAnyOrderElementsOf(list(statements));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    /** What is said of deeds, without the deeds. */
    private static List<String> words(Coded coded) {
        return coded.relations().stream()
                .filter(r -> r.matches(".* (ACCUSE|SUPPORT|REJECT) .*"))
                .toList();
    }
}
