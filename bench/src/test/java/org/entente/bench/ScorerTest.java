package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts themselves, on cases of a few lines. */
class ScorerTest {
    private static final Path GOLD = Path.of(System.getProperty(
                    "entente.shared",
                    Bench.rootAbove(Path.of("")).resolveSibling("shared").toString()))
            .resolve("gold");

    @TempDir
    Path folder;

    private Scorer scorer() {
        assumeTrue(Files.isDirectory(GOLD), "../shared is absent: set -Dentente.shared=DIR where it stands elsewhere");
        return new Scorer(GOLD);
    }

    @Test
    void halvesOfASetAreScoredApart() throws IOException {
        Scorer scorer = scorer();
        Files.writeString(folder.resolve("text.txt"), "A met B.\nC hit D.\nE sued F.\n");
        Files.write(
                folder.resolve("gold.jsonl"),
                List.of(gold(1, 0, "CONSULT"), gold(2, 9, "ASSAULT"), gold(3, 18, "ACCUSE")));
        Path statements = Files.write(
                folder.resolve("statements.jsonl"), List.of(statement(0, "CONSULT"), statement(18, "ASSAULT")));
        Halves halves = Halves.of(folder, folder);

        NewsScore whole = scorer.ofNews(folder, statements);
        NewsScore even = scorer.ofNews(halves.even(), statements);
        NewsScore odd = scorer.ofNews(halves.odd(), statements);

        assertThat(whole).isEqualTo(new NewsScore(3, 0.667, 0.667, 0.667, whole.types()));
        assertThat(even).isEqualTo(new NewsScore(1, 0, 0, 0, even.types()));
        assertThat(odd).isEqualTo(new NewsScore(2, 1, 1, 1, odd.types()));
        assertThat(odd.types().orElseThrow().precision()).isEqualTo(0.5);
        assertThat(odd.types().orElseThrow().recall()).isEqualTo(0.5);
    }

    @Test
    void aCaseIsScoredByKinds() throws IOException {
        Scorer scorer = scorer();
        Files.writeString(folder.resolve("text.txt"), "A met B. C leads D.\n");
        Files.writeString(folder.resolve("actors.tsv"), "name\tkind\tpart_of\taliases\nA\tstate\t\t\nB\tstate\t\t\n");
        Files.write(
                folder.resolve("gold.jsonl"),
                List.of(
                        "{\"kind\":\"event\",\"begin\":0,\"end\":8,\"source\":\"A\",\"target\":\"B\",\"type\":\"CONSULT\"}",
                        "{\"kind\":\"role\",\"begin\":9,\"end\":19,\"source\":\"C\",\"target\":\"D\",\"type\":\"LEADS\"}"));
        Path statements = Files.write(
                folder.resolve("statements.jsonl"),
                List.of(
                        "{\"kind\":\"event\",\"begin\":0,\"end\":8,\"source\":\"A\",\"target\":\"B\",\"type\":\"AGREE\"}",
                        "{\"kind\":\"event\",\"begin\":0,\"end\":8,\"source\":\"A\",\"target\":\"C\",\"type\":\"AGREE\"}"));

        Scorer.CaseScore acts = scorer.ofCase(folder, statements, "event,tie");
        Scorer.CaseScore roles = scorer.ofCase(folder, statements, "role");

        assertThat(acts.gold()).isEqualTo(1);
        assertThat(acts.predicted()).isEqualTo(2);
        assertThat(acts.sign()).isEqualTo(new Scorer.Level(0.5, 1, 0.667));
        assertThat(acts.type().f1()).isZero();
        assertThat(acts.voice()).isEqualTo(1);
        assertThat(roles.gold()).isEqualTo(1);
        assertThat(roles.predicted()).isZero();
    }

    private static String gold(int line, int begin, String type) {
        int target = begin + (line == 3 ? 7 : 6);
        return "{\"id\":\"" + line + "\",\"line\":" + line + ",\"begin\":" + begin + ",\"end\":" + (target + 2)
                + ",\"sourceSpan\":[" + begin + "," + (begin + 1) + "],\"targetSpan\":[" + target + "," + (target + 1)
                + "],\"reciprocal\":false,\"type\":\"" + type + "\"}";
    }

    private static String statement(int begin, String type) {
        int target = begin + (begin == 18 ? 7 : 6);
        return "{\"kind\":\"event\",\"begin\":" + begin + ",\"end\":" + (target + 1) + ",\"sourceSpan\":[" + begin + ","
                + (begin + 1) + "],\"targetSpan\":[" + target + "," + (target + 1) + "],\"type\":\"" + type + "\"}";
    }
}
