package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalvesTest {
    @TempDir
    Path folder;

    @Test
    void cutsRecordsByTheNumberOfTheirLineAndKeepsTheTextWhole() throws IOException {
        Path set = Files.createDirectories(folder.resolve("set"));
        Files.write(set.resolve("gold.jsonl"), List.of("{1}", "{2}", "{3}", "{4}", "{5}", ""));
        Files.writeString(set.resolve("text.txt"), "a\nb\nc\nd\ne\n");

        Halves halves = Halves.of(set, folder.resolve("work"));

        assertThat(halves.odd().resolve("gold.jsonl")).hasContent("{1}\n{3}\n{5}");
        assertThat(halves.even().resolve("gold.jsonl")).hasContent("{2}\n{4}");
        assertThat(List.of(halves.odd(), halves.even())).allSatisfy(half -> assertThat(half.resolve("text.txt"))
                .hasSameBinaryContentAs(set.resolve("text.txt")));
    }
}
