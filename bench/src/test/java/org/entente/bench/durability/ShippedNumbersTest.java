package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.entente.analyse.durability.DurabilityModel;
import org.junit.jupiter.api.Test;

class ShippedNumbersTest {
    private static Path data() {
        String given = System.getProperty("entente.shared", "");
        Path shared = Path.of(given.isEmpty() ? "../../shared" : given);
        return shared.resolve("data").resolve("alliances");
    }

    /** If this fails, somebody changed features or fit and did not train anew: bench/train-durability. */
    @Test
    void trainingWritesWhatIsShipped() throws IOException {
        assumeTrue(
                Files.isDirectory(data()),
                "no shared/data/alliances beside the project: skipped. Maybe give the shared folder with -Dentente.shared=...");
        try (InputStream in = DurabilityModel.class.getResourceAsStream("coefficients.tsv")) {
            String shipped = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Training.text(Study.read(data()))).isEqualTo(shipped);
        }
    }
}
