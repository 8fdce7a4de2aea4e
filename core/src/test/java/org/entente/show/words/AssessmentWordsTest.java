package org.entente.show.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Durability;
import org.entente.model.Scenario;
import org.entente.model.Sensitivity;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentWordsTest {
    private final CaseFile file = Cases.small().file();
    private final Assessment assessment = Cases.small().assessments().get(0);
    private final AssessmentWords words = new AssessmentWords(file, new Wording(file), new Citations(file));

    private Assessment with(Sensitivity sensitivity) {
        return new Assessment(
                assessment.actors(),
                assessment.hypotheses(),
                assessment.rows(),
                assessment.drivers(),
                assessment.stakes(),
                assessment.outlooks(),
                assessment.voices(),
                assessment.summary(),
                sensitivity,
                assessment.disputes(),
                assessment.durability(),
                assessment.scenarios());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.3 | raises the yearly risk of ending by 30 %",
                "0.5 | lowers the yearly risk of ending by 50 %",
                "0.001 | lowers the yearly risk of ending by 99 %",
                "1.001 | leaves the yearly risk of ending as it is",
                "1.99 | raises the yearly risk of ending by 99 %",
                "2 | multiplies the yearly risk of ending by 2",
                "12.34 | multiplies the yearly risk of ending by 12.3"
            })
    void aHazardRatioIsSaidInWords(double ratio, String words) {
        Durability.Factor factor = new Durability.Factor("f", "f", true, "", ratio, "", "", List.of());
        assertThat(DurabilityWords.effect(factor).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Test
    void whatWasLeftOutIsSaidToHaveBeenTriedOnlyWhereItWas() {
        Sensitivity alone = new Sensitivity(true, true, List.of(), 5, 5, List.of());
        assertThat(words.stability(with(alone)))
                .isEqualTo(
                        "Stable: \u201cMarriage of convenience\u201d leads whichever single indicator or statement is left"
                                + " out; the order of the others stays the same, too.");
        assertThat(SensitivityWords.tried(alone)).isEmpty();
        Sensitivity several = new Sensitivity(
                true, false, List.of(), 5, 9, assessment.sensitivity().sources());
        assertThat(words.stability(with(several)))
                .contains("indicator, source or statement", "does not always stay the same");
    }

    @Test
    void tooLittleIsNotCalledStable() {
        Sensitivity little = new Sensitivity(false, false, List.of(), 1, 1, List.of());
        assertThat(words.stability(with(little))).startsWith("Not stable").contains("too little");
        Sensitivity.Removal all =
                new Sensitivity.Removal(Sensitivity.Kind.STATEMENT, "s", "the only statement", true, List.of());
        assertThat(SensitivityWords.leads(assessment, all)).isEqualTo("too little to assess");
    }

    @Test
    void sourcesThatAgreeAreSaidToAgree() {
        Sensitivity.SourceView view =
                new Sensitivity.SourceView("a", 1, 1, assessment.hypotheses(), assessment.hypotheses());
        SupportWords support = words.support();
        Sensitivity agree = new Sensitivity(true, true, List.of(), 2, 2, List.of(view, view));
        assertThat(SensitivityWords.sources(agree, support))
                .startsWith("Each source")
                .contains("Marriage");
        Sensitivity one = new Sensitivity(true, true, List.of(), 2, 2, List.of(view));
        assertThat(SensitivityWords.sources(one, support)).startsWith("Fewer than two");
    }

    @Test
    void noEvidenceHasNoMarks() {
        assertThat(SupportWords.marks(Assessment.Support.NONE)).isEmpty();
        assertThat(SupportWords.marks(new Assessment.Support(Map.of("a", 3), 0, 0, 0, 0)))
                .containsExactly("one voice");
    }

    @Test
    void aScenarioThatLeavesTooLittleDecidesNothing() {
        Scenario nothing = assessment.scenarios().get(2);
        assertThat(ScenarioWords.decides(nothing)).isFalse();
        assertThat(ScenarioWords.outcome(nothing)).isEqualTo("too little to assess");
        assertThat(ScenarioWords.outcome(assessment.scenarios().get(1))).isEqualTo("Marriage of convenience, as now");
    }

    @Test
    void aStatementThatIsLeftOutIsNamedByWhatItSays() {
        Sensitivity.Removal bare =
                new Sensitivity.Removal(Sensitivity.Kind.STATEMENT, "port-001", "port-001", true, List.of());
        assertThat(words.name(bare)).startsWith("The author writes that Norland attacked the Coast Front");
        Sensitivity.Removal strange =
                new Sensitivity.Removal(Sensitivity.Kind.STATEMENT, "none", "none", true, List.of());
        assertThat(words.name(strange)).isEqualTo("none");
    }
}
