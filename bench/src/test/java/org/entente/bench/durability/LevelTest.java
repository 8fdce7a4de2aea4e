package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.entente.analyse.durability.Hazard;
import org.junit.jupiter.api.Test;

class LevelTest {
    /** A tenth a year, whatever the age. */
    private static final Hazard TENTH = new Hazard(Math.log(0.1), 0, new double[] {0}, new double[3][3], 0);

    /** From the middle of 2000 to the end of March 2006. */
    private static Level level(Set<Integer> leftOut, double lasting) {
        List<Alliance> one = List.of(MadeUp.alliance(2000.5, lasting, true));
        return new Level(MadeUp.sample(one, new double[] {0}), TENTH, leftOut);
    }

    @Test
    void comparesEndsWithWhatWasExpected() {
        Level level = level(Set.of(), 5.75);
        assertThat(level.before(2000)).isEqualTo(1);
        assertThat(level.before(2003)).isCloseTo(10 / (10 + 0.25), within(1e-9));
        assertThat(level.before(2007)).isCloseTo(11 / (10 + 0.575), within(1e-9));
    }

    @Test
    void forgetsAfterTwentyYearsAndLeavesOutYearsOfGeneralWar() {
        assertThat(level(Set.of(), 5.75).before(2025)).isCloseTo(11 / (10 + 0.125), within(1e-9));
        assertThat(level(Set.of(), 5.75).before(2040)).isEqualTo(1);
        assertThat(level(Set.of(2006), 5.75).before(2007)).isCloseTo(10 / (10 + 0.55), within(1e-9));
    }

    @Test
    void whatHappensFromTheYearOnDoesNotMatter() {
        for (int year = 2001; year <= 2005; year++) {
            assertThat(level(Set.of(), 5.75).before(year))
                    .isEqualTo(level(Set.of(), 40).before(year));
        }
    }
}
