package org.entente.analyse.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.Likelihood;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.relate.GoldCase;
import org.entente.relate.Relations;
import org.junit.jupiter.api.Test;

class CommentaryAssessmentTest {
    private static final List<ActorName> TRIO =
            List.of(new ActorName("Iran"), new ActorName("Taliban"), new ActorName("Al-Qaeda"));

    private static Assessor assessor() throws IOException {
        return assessor(GoldCase.commentary());
    }

    private static Assessor assessor(CaseFile file) {
        return Assessor.of(Relations.of(file).at(EdtfDate.UNKNOWN), Hypotheses.shipped());
    }

    @Test
    void theCaseIsMostAboutTheTrio() throws IOException {
        assertThat(assessor().relationships().get(0)).containsExactlyInAnyOrderElementsOf(TRIO);
    }

    @Test
    void aMarriageOfConvenienceLeadsAndNoSingleRowDecides() throws IOException {
        Assessment assessment = assessor().assess(TRIO);
        assertThat(assessment.hypotheses().get(0).id()).isEqualTo("convenience");
        assertThat(assessment.stable()).isTrue();
    }

    @Test
    void itStaysOneWhereACoderMissesFourStatementsInTen() throws IOException {
        CaseFile whole = GoldCase.commentary();
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Statement> found = whole.statements().stream()
                    .filter(s -> random.nextDouble() < 0.6)
                    .toList();
            CaseFile file = new CaseFile("part", whole.documents(), found, whole.actors(), List.of(), List.of());
            assertThat(assessor(file).assess(TRIO).hypotheses().get(0).id())
                    .as("seed %d", seed)
                    .isEqualTo("convenience");
        }
    }

    @Test
    void theDriversAndTheOutlookAreThoseOfTheText() throws IOException {
        Assessment assessment = assessor(GoldCase.commentary()).assess(TRIO);
        assertThat(assessment.drivers())
                .anyMatch(d -> d.theme() == Theme.COMMON_ENEMY
                        && d.binds()
                        && d.sentence().contains("United States"))
                .anyMatch(d -> d.theme() == Theme.SANCTIONS && d.binds())
                .anyMatch(d -> d.theme() == Theme.WATER_AND_RESOURCES && !d.binds())
                .anyMatch(d -> d.theme() == Theme.IDEOLOGY && !d.binds());
        List<String> sentences = assessment.summary().sentences().stream()
                .map(Assessment.Cited::sentence)
                .toList();
        assertThat(sentences.get(0)).startsWith("On one author's account").contains("marriage of convenience");
        assertThat(sentences.get(2)).startsWith("The author's own outlook").contains("no future, or a short one");
        assertThat(assessment.summary().likelihood()).contains(Likelihood.LIKELY);
    }
}
