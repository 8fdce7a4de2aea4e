package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, killed in the midst of its work, without any warning. */
class KilledTest {
    private static final int DOCUMENTS = 12;
    private static final List<String> RESULTS =
            List.of("c.entente", "statements.jsonl", "report.html", "report.md", "report.json");

    @TempDir
    Path dir;

    @Test
    void whatWasCodedIsTakenOverAndTheResultIsTheSame() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) {
            String year = " in " + (1980 + i) + ".\n\n";
            Files.writeString(
                    dir.resolve("d" + i + ".txt"), ("Iran bombed Iraq" + year + "France armed Iraq" + year).repeat(10));
        }
        Path results = dir.resolve("killed");
        Process process = start(results);
        while (process.isAlive() && parts(results) < 2) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(results.resolve("c.entente")).as("killed before it was done").doesNotExist();
        assertThat(parts(results)).isBetween(2L, DOCUMENTS - 1L);
        assertThat(start(results).waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(results.resolveSibling("killed.err"))
                .content()
                .containsPattern("Taken over from an interrupted run \\d+ of " + DOCUMENTS);
        assertThat(results.resolve(".c.parts")).doesNotExist();
        Path whole = dir.resolve("whole");
        assertThat(start(whole).waitFor(2, TimeUnit.MINUTES)).isTrue();
        for (String name : RESULTS) {
            assertThat(results.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    private Process start(Path results) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1400m",
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName(),
                "analyze",
                "--name",
                "c",
                "--out",
                results.toString()));
        for (int i = 0; i < DOCUMENTS; i++) {
            command.add(dir.resolve("d" + i + ".txt").toString());
        }
        Path err = results.resolveSibling(results.getFileName() + ".err");
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
    }

    private static long parts(Path results) throws IOException {
        Path folder = results.resolve(".c.parts");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }
}
