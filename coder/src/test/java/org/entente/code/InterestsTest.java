package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Likelihood;
import org.entente.model.Statement;
import org.entente.model.Voice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What actors fear, may gain, need and want, and what texts expect of them. */
class InterestsTest {
    @TestFactory
    Stream<DynamicTest> theTableOfInterests() {
        return table("/org/entente/code/statement/interests.tsv", "interest");
    }

    @TestFactory
    Stream<DynamicTest> theTableOfOutlooks() {
        return table("/org/entente/code/statement/outlooks.tsv", "outlook");
    }

    private static Stream<DynamicTest> table(String file, String kind) {
        return TsvRows.read(file, 2).rows().stream()
                .map(row -> DynamicTest.dynamicTest("line " + row.line() + ": " + row.cell(0), () -> {
                    List<String> found = Coded.prose(row.cell(0)).kind(kind).stream()
                            .map(InterestsTest::words)
                            .toList();
                    assertThat(String.join("; ", found)).isEqualTo(row.cell(1));
                }));
    }

    private static String words(Statement statement) {
        if (statement instanceof Statement.Interest interest) {
            return Coded.relation(interest) + " " + interest.theme() + certainty(statement);
        }
        Statement.Outlook outlook = (Statement.Outlook) statement;
        String about = String.join(
                " & ", outlook.about().stream().map(ActorName::value).toList());
        String horizon = outlook.horizon().isEmpty() ? "" : " [" + outlook.horizon() + "]";
        Voice voice = statement.evidence().voice();
        return about + " " + outlook.outlookType() + " "
                + outlook.likelihood().map(Likelihood::name).orElse("-") + horizon + certainty(statement)
                + (voice.equals(Voice.AUTHOR) ? "" : " by " + voice.code());
    }

    private static String certainty(Statement statement) {
        Certainty certainty = statement.evidence().certainty();
        return certainty == Certainty.ASSERTED ? "" : " " + certainty.code();
    }

    @Test
    void theEvidenceIsNoLongerThanWhatItSays() {
        Coded coded = Coded.prose("Nobody came that winter. In the north, Belarus depends on Russia for oil.");
        assertThat(coded.kind("interest")).singleElement().satisfies(s -> assertThat(
                        s.evidence().span().in(coded.document().text()))
                .isEqualTo("Belarus depends on Russia for oil"));
    }

    @Test
    void aHorizonOfYearsIsReckonedFromTheText() {
        Statement outlook = Coded.dated("2021-05-06", "The pact of Chad and Sudan will end within two years.")
                .kind("outlook")
                .get(0);
        assertThat(outlook.evidence().date()).hasToString("2021/2023");
    }
}
