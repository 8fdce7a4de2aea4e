package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.bench.durability.Sample.AllianceYear;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static List<AllianceYear> years(double until, Set<Integer> leftOut) {
        Sample sample = MadeUp.sample(List.of(MadeUp.alliance(1900.5, 3.25, true)), new double[] {0});
        return sample.years(List.of(0), until, leftOut);
    }

    @Test
    void cutsALifeIntoYearsOfAge() {
        List<AllianceYear> years = years(3000, Set.of());
        assertThat(years).extracting(AllianceYear::age).containsExactly(0, 1, 2, 3);
        assertThat(years).extracting(AllianceYear::ended).containsExactly(false, false, false, true);
        assertThat(years.get(3).exposure()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void whatEndsAfterTheDateHasNotEnded() {
        List<AllianceYear> years = years(1902.75, Set.of());
        assertThat(years).extracting(AllianceYear::ended).containsExactly(false, false, false);
        assertThat(years.get(2).exposure()).isCloseTo(0.25, within(1e-9));
    }

    /** The second year of age has its middle in 1902, the end is in 1903. */
    @Test
    void yearsOfGeneralWarDoNotCount() {
        assertThat(years(3000, Set.of(1902))).extracting(AllianceYear::age).containsExactly(0, 2, 3);
        assertThat(years(3000, Set.of(1903))).extracting(AllianceYear::ended).containsOnly(false);
    }

    @Test
    void standardisesByWhatWasKnownBeforeTheDateAndTakesTheMissingForAverage() {
        List<Alliance> alliances =
                List.of(MadeUp.alliance(1900, 1, true), MadeUp.alliance(1910, 1, true), MadeUp.alliance(1950, 1, true));
        List<Map<String, Double>> values =
                new ArrayList<>(List.of(Map.of("x", 1.0), Map.of("x", 3.0), Map.of("x", 900.0)));
        Sample sample = Sample.of(alliances, values, List.of("x"), 1946);
        assertThat(sample.mean(0)).isCloseTo(2, within(1e-12));
        assertThat(sample.deviation(0)).isCloseTo(1, within(1e-12));
        assertThat(sample.z(2)[0]).isEqualTo(3);
        values.set(2, Map.of("x", Double.NaN));
        assertThat(Sample.of(alliances, values, List.of("x"), 1946).z(2)[0]).isZero();
    }
}
