package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.EdtfDate;
import org.entente.pipeline.Corrections;
import org.entente.pipeline.Inquiry;
import org.entente.pipeline.Job;
import org.entente.pipeline.Outputs;
import org.entente.pipeline.Pipeline;
import org.entente.pipeline.Rulings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze}: from texts to a case and its reports. */
@Command(
        name = "analyze",
        description =
                "Reads documents (plain text, Markdown, HTML, PDF, DOCX), codes who did what to whom, relates, assesses, and "
                        + "writes a case file, statements.jsonl, report.html, report.md and report.json.",
        footer = {
            "  entente analyze examples/triple-entente.md",
            "  entente analyze speech.pdf comment.docx --out results --name gulf --date 2023-03",
            "  entente analyze text.txt --at 2011"
        })
final class Analyze extends Task {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents of one case.")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "entente-out",
            description = "Folder for the results (default: entente-out).")
    private Path out = Path.of("entente-out");

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the case (default: after the first file).")
    private @Nullable String name;

    @Option(
            names = "--date",
            paramLabel = "EDTF",
            converter = Dates.class,
            description = "Publication date of the documents, e.g. 2023-03-14; beats what they say themselves.")
    private @Nullable EdtfDate date;

    @Option(
            names = "--at",
            paramLabel = "EDTF",
            converter = Dates.class,
            description = "Date of the network, e.g. 2011 (default: all statements, none decayed).")
    private EdtfDate at = EdtfDate.UNKNOWN;

    @Mixin
    private final TableOption table = new TableOption();

    @Mixin
    private final DictionaryOptions dictionaries = new DictionaryOptions();

    @Mixin
    private final Threads threads = new Threads();

    @Option(names = "--json", description = "Print the whole analysis as JSON, as in report.json.")
    private boolean json;

    @Override
    public Integer call() {
        String called = name == null ? CaseName.after(files.get(0)) : name;
        if (!CaseName.possible(called)) {
            throw misused("Invalid value for option '--name': '" + called + "' cannot be the name of a file");
        }
        Outputs.requireWritable(called, out);
        Job job = new Job(
                called, files, Optional.ofNullable(date), Document.Layout.PROSE, threads.count(), dictionaries.given());
        Inquiry inquiry = new Inquiry(at, table.file(), Inquiry.Supposed.NOTHING);
        CaseFile file;
        Analysis analysis;
        List<Path> written;
        if (files.size() > 1) {
            Shield.unfinished("no result was changed; the same command goes on from there");
        }
        try (ProgressLine progress = new ProgressLine(around())) {
            file = Pipeline.code(job, out, progress).ruled(Outputs.rulings(called, out));
            progress.at("Relating and assessing", 0, 0);
            analysis = Pipeline.analyse(file, inquiry);
            progress.at("Writing to " + out, 0, 0);
            written = Shield.during(() -> Pipeline.write(file, analysis, out));
        }
        if (json) {
            screen().data(to -> Outputs.json(analysis, to));
        } else {
            new Answer(analysis, written).print(screen());
        }
        Corrections.of(file).misfits().forEach(this::complain);
        Rulings.of(analysis, inquiry).withoutEffect().forEach(line -> complain("ruling without effect: " + line));
        return reportSkipped(analysis.file().skipped());
    }
}
