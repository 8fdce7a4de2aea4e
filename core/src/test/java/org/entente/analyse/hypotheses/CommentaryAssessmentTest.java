package org.entente.analyse.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.relate.GoldCase;
import org.entente.relate.Relations;
import org.junit.jupiter.api.Test;

class CommentaryAssessmentTest {
    private static final List<ActorName> TRIO =
            List.of(new ActorName("Iran"), new ActorName("Taliban"), new ActorName("Al-Qaeda"));

    private static Assessor assessor() throws IOException {
        CaseFile file = GoldCase.commentary();
        Relations relations = Relations.of(file);
        return Assessor.of(file, relations.principals(), relations.network(EdtfDate.UNKNOWN), relations.histories());
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
}
