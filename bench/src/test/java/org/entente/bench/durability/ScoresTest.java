package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    /** Lasts 4, 12, 7, 30 (not ended); forecasts .2, .6, .6, .9. */
    private static final List<Forecast> FOUR = List.of(
            MadeUp.forecast(0.2, 4, true),
            MadeUp.forecast(0.6, 12, true),
            MadeUp.forecast(0.6, 7, true),
            MadeUp.forecast(0.9, 30, false));

    /** Pairs of one that stood and one that did not: .6 over .2, .6 beside .6, .9 over both. */
    @Test
    void aucCountsPairsAndHalvesTies() {
        assertThat(Scores.auc(FOUR)).isCloseTo(3.5 / 4, within(1e-12));
        assertThat(Scores.auc(FOUR.subList(0, 1))).isNaN();
    }

    /** 4 before 7, 12, 30; 7 before 12 (tie) and 30; 12 before 30. */
    @Test
    void concordanceComparesWithWhoeverLastedLonger() {
        assertThat(Scores.concordance(FOUR)).isCloseTo(5.5 / 6, within(1e-12));
    }

    @Test
    void brierIsTheMeanSquaredErrorAndItsBaseThatOfTheShare() {
        assertThat(Scores.brier(FOUR, 10)).isCloseTo((0.04 + 0.16 + 0.36 + 0.01) / 4, within(1e-12));
        assertThat(Scores.base(FOUR)).isCloseTo(0.25, within(1e-12));
        assertThat(Scores.expected(FOUR)).isCloseTo(2.3 / 4, within(1e-12));
    }

    @Test
    void integratedBrierIsTheMeanOverTheYears() {
        double sum = 0;
        for (int years = 1; years <= 10; years++) {
            for (Forecast f : FOUR) {
                double outcome = f.years() >= years ? 1 : 0;
                sum += Math.pow(f.survives()[years - 1] - outcome, 2) / FOUR.size();
            }
        }
        assertThat(Scores.integratedBrier(FOUR)).isCloseTo(sum / 10, within(1e-12));
    }

    @Test
    void theBootstrapHoldsTheScoreAndIsTheSameTwice() {
        Bootstrap interval = Bootstrap.of(FOUR, Scores::expected);
        assertThat(interval.low()).isLessThan(2.3 / 4);
        assertThat(interval.high()).isGreaterThan(2.3 / 4);
        assertThat(Bootstrap.of(FOUR, Scores::expected)).isEqualTo(interval);
    }

    @Test
    void aModelGainsNothingOnItself() {
        assertThat(Duel.gain(FOUR, FOUR, Scores::expected)).isEqualTo("0.0000 (0.0000 to 0.0000)");
    }

    @Test
    void calibrationGroupsHoldEveryForecastOnce() {
        List<Calibration> groups =
                Calibration.of(List.of(FOUR.get(0), FOUR.get(1), FOUR.get(2), FOUR.get(3), FOUR.get(3)));
        assertThat(groups).hasSize(5).allSatisfy(g -> {
            assertThat(g.count()).isEqualTo(1);
            assertThat(g.low()).isBetween(-1e-9, g.seen() + 1e-9);
            assertThat(g.high()).isBetween(g.seen() - 1e-9, 1 + 1e-9);
        });
        assertThat(groups).extracting(Calibration::seen).containsExactly(0.0, 1.0, 0.0, 1.0, 1.0);
    }
}
