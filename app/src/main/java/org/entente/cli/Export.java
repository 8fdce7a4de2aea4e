package org.entente.cli;

import java.nio.file.Path;
import org.entente.model.EdtfDate;
import org.entente.pipeline.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: a case for other programs. */
@Command(
        name = "export",
        description =
                "Writes a case for other programs: its statements as jsonl or csv, its signed network as gexf or graphml.",
        footer = {
            "  entente export entente-out/text.entente --format csv --out statements.csv",
            "  entente export entente-out/text.entente --format gexf --at 2011 --out network.gexf"
        })
final class Export extends Task {
    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}, in any case.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ExportFormat format;

    @Option(
            names = "--at",
            paramLabel = "EDTF",
            converter = Dates.class,
            description = "Date of the network (default: all statements, none decayed).")
    private EdtfDate at = EdtfDate.UNKNOWN;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Code.write(of.open(), format, at, out, screen());
        return Exit.OK;
    }
}
