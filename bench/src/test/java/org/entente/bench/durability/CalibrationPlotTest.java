package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationPlotTest {
    /** Forecast and outcome of one half lie in the middle of the panel, whose side is 320 and whose margin is 46. */
    @Test
    void drawsAGroupWhereItsForecastAndItsOutcomeMeet() {
        String svg = CalibrationPlot.svg(Map.of("One panel", List.of(new Calibration(8, 0.5, 0.5, 0.2, 0.8))));
        assertThat(svg)
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains(">One panel</text>")
                .contains("<circle cx=\"206.0\" cy=\"206.0\" r=\"5\"")
                .contains("<title>forecast 0.50, stood 0.50 of 8</title>");
    }
}
