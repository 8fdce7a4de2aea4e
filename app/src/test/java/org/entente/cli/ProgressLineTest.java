package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    @Test
    void twoTasksThatTakeTurnsAreToldOnceEach() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings log = new Surroundings(Map.of(), Path.of(""), Path.of(""), new StringWriter(), errors, false);
        try (ProgressLine progress = new ProgressLine(log)) {
            for (int i = 1; i <= 100; i++) {
                progress.at("Coding a.txt", i, 100);
                progress.at("Coding b.txt", i, 100);
            }
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Coding a.txt 1 of 100 ...\nCoding b.txt 1 of 100 ...\n");
    }
}
