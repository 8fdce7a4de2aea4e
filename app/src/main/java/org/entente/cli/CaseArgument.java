package org.entente.cli;

import java.nio.file.Path;
import org.entente.pipeline.OpenCase;
import picocli.CommandLine.Parameters;

/** The case that a question is put to. */
final class CaseArgument {
    @Parameters(index = "0", paramLabel = "CASE", description = "A case file that analyze wrote, NAME.entente.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    Path file() {
        return file;
    }

    OpenCase open() {
        return OpenCase.read(file);
    }
}
