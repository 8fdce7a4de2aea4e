package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Machine MACHINE = new Machine("abc123", "2026-01-02", "a Java", "a CPU", 2, "an OS");
    private static final Section SECTION = new Section(
            "Some",
            List.of("do this", "and that"),
            List.of(
                    Figure.atLeast("good | pipe", 0.5, 0.75),
                    Figure.atLeast("bad", 0.5, 0.25),
                    Figure.note("told", "7"),
                    Figure.skipped("lost", "no luck")));

    @Test
    void theScreenShowsColumns() {
        assertThat(Results.screen(SECTION).lines())
                .containsExactly(
                        "Some         target  met           reached",
                        "good | pipe  ≥ 0.50  yes           0.750",
                        "bad          ≥ 0.50  no            0.250",
                        "told                               7",
                        "lost                 not measured  skipped: no luck");
    }

    @Test
    void thePageShowsTablesCommandsAndWhatWasMeasured() {
        String page = new Results(MACHINE, List.of(SECTION)).markdown();
        assertThat(page.lines())
                .containsSubsequence(
                        "| commit | abc123 (2026-01-02) |",
                        "| processor | a CPU, 2 cores |",
                        "| result | 1 of 2 targets reached, 1 not measured |",
                        "## Some",
                        "| measure | target | reached | met |",
                        "| good \\| pipe | ≥ 0.50 | 0.750 | yes |",
                        "| bad | ≥ 0.50 | 0.250 | no |",
                        "```",
                        "do this",
                        "and that",
                        "```");
    }

    @Test
    void aSkippedSectionIsNotMeasured() {
        Section skipped = Section.skipped("All", "../shared is absent");
        assertThat(skipped.measured()).isFalse();
        assertThat(Results.screen(skipped)).contains("skipped: ../shared is absent");
        assertThat(new Section("One", List.of(), List.of(Figure.atLeast("bad", 1, 0))).measured())
                .as("a target that is missed has been measured")
                .isTrue();
    }
}
