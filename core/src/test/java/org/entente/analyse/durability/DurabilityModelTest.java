package org.entente.analyse.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Durability;
import org.entente.model.Durability.Factor;
import org.entente.model.Durability.Horizon;
import org.entente.model.Trait;
import org.junit.jupiter.api.Test;

class DurabilityModelTest {
    private static final DurabilityModel MODEL = DurabilityModel.shipped();

    private static Durability forecast(List<Trait> traits, double age) {
        return MODEL.forecast(traits, age, "1990");
    }

    private static Trait trait(Feature feature, double deviations) {
        return new Trait(
                feature.id(), feature.mean() + deviations * feature.deviation(), feature.name(), List.of("s1"));
    }

    private static double width(Durability forecast) {
        return forecast.at(10).high() - forecast.at(10).low();
    }

    @Test
    void everyFeatureOfTheTableIsInTheModelAndTheOtherWayRound() {
        assertThat(MODEL.features())
                .extracting(Feature::id)
                .containsExactlyInAnyOrderElementsOf(DurabilityModel.words().keySet());
    }

    @Test
    void chancesFallWithTheHorizonAndLieWithinTheirIntervals() {
        for (double age : new double[] {0, 0.5, 3, 40}) {
            List<Horizon> horizons = forecast(List.of(), age).horizons();
            assertThat(horizons).extracting(Horizon::years).containsExactly(1, 3, 5, 10);
            double before = 1;
            for (Horizon h : horizons) {
                assertThat(h.survives()).isPositive().isLessThan(before);
                assertThat(h.low()).isPositive().isLessThan(h.survives());
                assertThat(h.high()).isLessThan(1).isGreaterThan(h.survives());
                before = h.survives();
            }
        }
    }

    @Test
    void whatRaisesTheRiskLowersTheChanceToStand() {
        for (Feature feature : MODEL.features()) {
            double less = forecast(List.of(trait(feature, -1)), 2).at(5).survives();
            double more = forecast(List.of(trait(feature, 1)), 2).at(5).survives();
            double ratio = MODEL.hazardRatio(feature);
            if (ratio > 1) {
                assertThat(more).as(feature.id()).isLessThan(less);
            } else if (ratio < 1) {
                assertThat(more).as(feature.id()).isGreaterThan(less);
            } else {
                assertThat(more).as(feature.id()).isEqualTo(less);
            }
        }
    }

    @Test
    void someFeaturesMatter() {
        assertThat(MODEL.features())
                .filteredOn(f -> Math.abs(MODEL.hazardRatio(f) - 1) > 0.05)
                .hasSizeGreaterThan(5);
    }

    @Test
    void whatIsNotKnownWidensTheIntervalAndDoesNotMoveTheMiddle() {
        List<Trait> average = MODEL.features().stream().map(f -> trait(f, 0)).toList();
        Durability known = forecast(average, 2);
        Durability unknown = forecast(List.of(), 2);
        assertThat(unknown.at(10).survives()).isEqualTo(known.at(10).survives());
        assertThat(width(unknown)).isGreaterThan(width(known));
    }

    @Test
    void everyFeatureHasAReasonTheStrongestFirstAndThoseWithoutEvidenceLast() {
        Feature strong = MODEL.features().stream()
                .max((a, b) -> Double.compare(strength(a), strength(b)))
                .orElseThrow();
        Feature other = MODEL.features().get(strong.id().equals("task") ? 0 : 1);
        List<Factor> factors =
                forecast(List.of(trait(other, 0.1), trait(strong, 2)), 0).factors();
        assertThat(factors).hasSameSizeAs(MODEL.features());
        assertThat(factors).extracting(Factor::id).startsWith(strong.id(), other.id());
        assertThat(factors.subList(2, factors.size()))
                .noneMatch(Factor::present)
                .allMatch(f -> f.hazardRatio() == 1);
        assertThat(factors.get(0).statements()).containsExactly("s1");
        assertThat(factors.get(0).sentence()).contains("% ").endsWith(" the average.");
    }

    private static double strength(Feature feature) {
        return Math.abs(Math.log(MODEL.hazardRatio(feature)));
    }

    @Test
    void aTraitThatTheModelDoesNotKnowIsLeftOut() {
        Trait foreign = new Trait("no such feature", 3, "x", List.of());
        assertThat(forecast(List.of(foreign), 1)).isEqualTo(forecast(List.of(), 1));
    }

    @Test
    void valuesBeyondWhatTheDataHoldCountAsTheFarthestThere() {
        Feature feature = MODEL.features().get(1);
        assertThat(forecast(List.of(trait(feature, 50)), 1).at(10))
                .isEqualTo(forecast(List.of(trait(feature, Hazard.FARTHEST)), 1).at(10));
    }
}
