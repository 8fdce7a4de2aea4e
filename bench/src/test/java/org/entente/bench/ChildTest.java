package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final String BUSY = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";

    @TempDir
    Path folder;

    @BeforeEach
    void needsProc() {
        assumeTrue(Child.measurable(), "this system has no /proc");
    }

    private Child run(String script) {
        return Child.run(List.of("sh", "-c", script), folder, folder.resolve("log"));
    }

    @Test
    void countsWorkAndNotWaiting() {
        Child waits = run("sleep 0.3");
        Child works = run(BUSY);
        assertThat(waits.wallSeconds()).isGreaterThan(0.25);
        assertThat(works.cpuSeconds()).isGreaterThan(waits.cpuSeconds()).isPositive();
        assertThat(works.peakBytes()).isPositive();
    }

    @Test
    void countsWhatAChildOfTheChildDoes() {
        double idle = run("true").cpuSeconds();
        assertThat(run("sh -c '" + BUSY + "'; true").cpuSeconds()).isGreaterThan(idle);
    }

    @Test
    void knowsWhatAScriptBecomes() {
        assertThat(run("exec sleep 0.3").commandLine()).containsExactly("sleep", "0.3");
    }

    @Test
    void aChildThatFailsIsNoFigure() {
        assertThatThrownBy(() -> run("echo no models >&2; exit 3"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("code 3")
                .hasMessageContaining("no models");
    }

    @Test
    void namesWithBlanksAndBracketsDoNotMoveTheFields() {
        String stat = "7 (a b) c) S 1 7 7 0 -1 4194304 100 200 0 0 11 12 130 14 20 0 1 0 5 6 7";
        assertThat(Child.childTicks(stat)).isEqualTo(144);
    }
}
