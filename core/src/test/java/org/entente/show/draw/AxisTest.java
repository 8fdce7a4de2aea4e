package org.entente.show.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.entente.model.Voice;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static Statement at(String edtf) {
        Evidence evidence = new Evidence(
                edtf,
                "d",
                new Span(0, 1),
                "",
                Optional.empty(),
                EdtfDate.parse(edtf),
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(1),
                "r",
                0);
        return new Statement.Tie(evidence, Mention.UNKNOWN, Mention.UNKNOWN, TieType.ALLIED, true);
    }

    @Test
    void runsFromTheFirstYearToTheLast() {
        Axis axis = Axis.over(List.of(at("1998"), at("2001/2005"), at("../2021")), 0, 240);
        assertThat(axis.from()).isEqualTo(1998);
        assertThat(axis.to()).isEqualTo(2022);
        assertThat(axis.x(2010)).isEqualTo(120);
        assertThat(axis.early()).isFalse();
    }

    @Test
    void gathersWhatIsFarEarlierAtItsLeftEdge() {
        Axis axis = Axis.over(List.of(at("0680"), at("2021")), 0, 100);
        assertThat(axis.early()).isTrue();
        assertThat(axis.from()).isEqualTo(1941);
        assertThat(axis.x(680)).isZero();
    }

    @Test
    void aPeriodIsABarAndAnOpenOneReachesTheEdge() {
        Axis axis = Axis.over(List.of(at("2000"), at("2009")), 0, 100);
        assertThat(Mark.of(at("2003"), axis).bar()).isFalse();
        Mark period = Mark.of(at("2003/2005"), axis);
        assertThat(period.from()).isEqualTo(30);
        assertThat(period.to()).isEqualTo(60);
        Mark open = Mark.of(at("2003/.."), axis);
        assertThat(open.openEnd()).isTrue();
        assertThat(open.to()).isEqualTo(100);
        assertThat(Mark.of(at("../2003"), axis).from()).isZero();
    }
}
