package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Run.Result;
import org.entente.model.EventType;
import org.entente.store.CaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who in a small case is corrected. */
class ActorsTaskTest {
    @TempDir
    Path dir;

    private Path file = Path.of("");

    @BeforeEach
    void write() {
        file = dir.resolve("case.entente");
        CaseStore.write(
                file,
                new SmallCase("Iran armed the Taliban. Iran struck the Emirate. The Emirate blamed Iran.")
                        .act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban", "2011")
                        .act("Iran struck the Emirate", "Iran", EventType.ASSAULT, "Emirate", "2012")
                        .act("The Emirate blamed Iran", "Emirate", EventType.ACCUSE, "Iran", "2013")
                        .file());
    }

    @Test
    void actorsAreListed() {
        assertThat(actors().out().lines())
                .anyMatch(line -> line.matches("actor +kind +part of +statements +known +other names"))
                .anyMatch(line -> line.matches("Emirate +state +- +2 +yes +Emirate's men"));
        assertThat(actors("--json").out())
                .contains("{\"name\":\"Iran\",\"kind\":\"state\",\"partOf\":null,\"aliases\":[\"Iran's men\"],"
                        + "\"known\":true,\"statements\":3}");
    }

    @Test
    void mergedActorsAreOneInHistoriesAndNetworks() {
        assertThat(run("pair", "Iran", "Taliban").out()).contains("2011").doesNotContain("2012");
        assertThat(run("network").out()).contains("Emirate");
        Result merged = actors("--merge", "emirate", "--into", "the Taliban");
        assertThat(merged.err()).isEmpty();
        assertThat(merged.out())
                .startsWith("1, merge: Emirate is Taliban\n  d.2: event ASSAULT, Iran to Taliban, 2012")
                .contains("d.3: event ACCUSE, Taliban to Iran");
        assertThat(run("pair", "Iran", "Emirate").out()).contains("2011", "2012", "2013");
        assertThat(run("network").out()).doesNotContain("Emirate");
        assertThat(actors().out().lines())
                .anyMatch(line -> line.matches("Taliban +state +- +3 +yes +Emirate, Emirate's men, Taliban's men"));
        assertThat(run("explain", "d.2").out())
                .contains("(1, merge): Emirate is Taliban", "was event ASSAULT, Iran to Emirate");
        assertThat(run("correct", "--undo").out()).contains("d.2: event ASSAULT, Iran to Emirate");
        assertThat(run("network").out()).contains("Emirate");
    }

    @Test
    void oneActorBecomesTwoAndBearsAnotherName() {
        assertThat(actors("--split", "Emirate", "--as", "ISKP", "--statements", "d.2", "--kind", "armed group")
                        .out())
                .contains("1, split: Emirate is ISKP in 1 statement", "d.2: event ASSAULT, Iran to ISKP")
                .doesNotContain("d.3");
        assertThat(actors("--rename", "ISKP", "--to", "Khorasan").out()).contains("ISKP is called Khorasan");
        assertThat(actors("--change", "iskp", "--part-of", "Taliban").out())
                .isEqualTo("3, describe: Khorasan: part of Taliban\n");
        assertThat(actors().out().lines())
                .anyMatch(line -> line.matches("Khorasan +armed group +Taliban +1 +no +ISKP"));
        assertThat(run("correct", "--undo", "1").exit()).isEqualTo(Exit.OK);
        assertThat(run("correct").out())
                .as("they wait for the split")
                .contains("without effect: no actor ISKP in the case", "without effect: no actor Khorasan in the case");
        assertThat(actors("--split", "Emirate", "--as", "Iran", "--document", "texd.txt")
                        .err())
                .contains("Maybe you mean: text.txt");
    }

    private Result actors(String... rest) {
        return run("actors", rest);
    }

    private Result run(String command, String... rest) {
        List<Object> arguments = new ArrayList<>(List.of(command, file));
        arguments.addAll(List.of(rest));
        return new Run(dir).of(arguments.toArray());
    }
}
