package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.EdtfDate;
import org.entente.pipeline.ExportFormat;
import org.entente.pipeline.Job;
import org.entente.pipeline.OpenCase;
import org.entente.pipeline.Pipeline;
import org.entente.pipeline.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code code}: statements only, as JSON Lines. */
@Command(
        name = "code",
        description = "Codes documents and writes their statements as JSON Lines; no case file, no reports.",
        footer = {
            "  entente code text.txt > statements.jsonl",
            "  entente code --one-per-line sentences.txt --out statements.jsonl",
            "  entente code text.txt --actors my-actors.tsv --verbs CAMEO.verbs.txt"
        })
final class Code extends Task {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents.")
    private List<Path> files = List.of();

    @Option(
            names = "--one-per-line",
            description =
                    "Each line is a text of its own: nothing reaches from one into the next. Offsets count in the file.")
    private boolean onePerLine;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path out;

    @Option(
            names = "--date",
            paramLabel = "EDTF",
            converter = Dates.class,
            description = "Publication date of the documents.")
    private @Nullable EdtfDate date;

    @Mixin
    private final DictionaryOptions dictionaries = new DictionaryOptions();

    @Mixin
    private final Threads threads = new Threads();

    @Override
    public Integer call() {
        Document.Layout layout = onePerLine ? Document.Layout.LINES : Document.Layout.PROSE;
        Job job = new Job("code", files, Optional.ofNullable(date), layout, threads.count(), dictionaries.given());
        CaseFile coded;
        try (ProgressLine progress = new ProgressLine(around())) {
            coded = Pipeline.code(job, progress);
        }
        write(OpenCase.of(coded), ExportFormat.JSONL, EdtfDate.UNKNOWN, out, screen());
        return reportSkipped(coded.skipped());
    }

    /** To a file, whole or not at all, or to standard output. */
    static void write(OpenCase open, ExportFormat format, EdtfDate at, @Nullable Path out, Screen screen) {
        if (out == null) {
            screen.data(to -> open.export(format, at, to));
        } else {
            WholeFile.Content content = to -> open.export(format, at, to);
            Shield.during(() -> WholeFile.write(out, content));
        }
    }
}
