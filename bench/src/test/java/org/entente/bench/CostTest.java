package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void theComparisonRunsWithTheFlagsOfTheCommand() {
        assertThat(Cost.flags(List.of(
                        "java",
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        "a.jar:b.jar",
                        "org.entente.cli.Entente",
                        "analyze")))
                .containsExactly("-Xmx1g", "-XX:+UseSerialGC");
    }

    @Test
    void aLauncherThatBecomesSomethingElseIsNotCompared() {
        assertThatThrownBy(() -> Cost.flags(List.of("bash", "./entente")))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("./entente");
    }

    @Test
    void medianOfRuns() {
        assertThat(Cost.median(9, 1, 5)).isEqualTo(5);
        assertThat(Cost.median(4, 1, 9, 2)).isEqualTo(3);
    }
}
