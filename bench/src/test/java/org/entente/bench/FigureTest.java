package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void theTargetItselfIsEnough() {
        assertThat(Figure.atLeast("f", 0.5, 0.5).verdict()).isEqualTo(Figure.Verdict.YES);
        assertThat(Figure.atLeast("f", 0.5, 0.499).verdict()).isEqualTo(Figure.Verdict.NO);
        assertThat(Figure.atMost("f", 1.25, 1.25, "", "").verdict()).isEqualTo(Figure.Verdict.YES);
        assertThat(Figure.atMost("f", 1.25, 1.251, "", "").verdict()).isEqualTo(Figure.Verdict.NO);
    }

    @Test
    void aBoundIsTooMuch() {
        assertThat(Figure.under("f", 2, 2, " GiB", "").verdict()).isEqualTo(Figure.Verdict.NO);
        assertThat(Figure.under("f", 2, 1.99, " GiB", "").verdict()).isEqualTo(Figure.Verdict.YES);
    }

    @Test
    void whatCouldNotBeComputedIsNotReached() {
        assertThat(Figure.atLeast("f", 0.5, Double.NaN).verdict()).isEqualTo(Figure.Verdict.NO);
        assertThat(Figure.atMost("f", 1.25, Double.NaN, "", "").verdict()).isEqualTo(Figure.Verdict.NO);
    }

    @Test
    void saysTargetAndUnitAndRemark() {
        Figure figure = Figure.under("memory", 2, 1.254, " GiB", "one run");
        assertThat(figure.target()).isEqualTo("< 2.00 GiB");
        assertThat(figure.reached()).isEqualTo("1.25 GiB (one run)");
    }

    @Test
    void anotherProcessReadsWhatALineSays() {
        Figure figure = Figure.holds("split and bound", "narrower than 3 to 5", false, "1 to 5, gap 4");
        assertThat(Figure.ofLine(figure.line())).isEqualTo(figure);
        assertThat(Figure.ofLine(Figure.note("told", "7").line())).isEqualTo(Figure.note("told", "7"));
    }
}
