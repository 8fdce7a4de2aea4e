package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose hypotheses compete. */
final class TableOption {
    @Option(
            names = "--hypotheses",
            paramLabel = "FILE",
            description =
                    "Your own hypotheses and cells, as YAML, over the shipped ones ('entente assess --print-hypotheses' shows those).")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}
