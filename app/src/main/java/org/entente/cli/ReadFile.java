package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.EdtfDate;
import org.entente.model.Passage;
import org.entente.pipeline.Job;
import org.entente.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: what is recognised in documents, before anything is coded. */
@Command(
        name = "read",
        description =
                "Shows what is recognised in documents: title, author, date, and what each passage is. Codes nothing.",
        footer = {"  entente read report.pdf", "  entente read page.html --date 2021"})
final class ReadFile extends Task {
    private static final int WORDS = 72;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents.")
    private List<Path> files = List.of();

    @Option(names = "--date", paramLabel = "EDTF", converter = Dates.class, description = "Publication date.")
    private @Nullable EdtfDate date;

    @Override
    public Integer call() {
        Job job = new Job("read", files, Optional.ofNullable(date), Document.Layout.PROSE, 1);
        CaseFile read;
        try (ProgressLine progress = new ProgressLine(around())) {
            read = Pipeline.read(job, progress);
        }
        read.documents().forEach(this::print);
        return reportSkipped(read.skipped());
    }

    private void print(Document document) {
        Screen screen = screen();
        Map<Passage.Kind, Long> kinds = document.passages().stream()
                .collect(Collectors.groupingBy(Passage::kind, TreeMap::new, Collectors.counting()));
        screen.line(document.name());
        screen.line("  format    " + document.format().name());
        screen.line("  title     " + orNone(document.title()));
        screen.line("  author    " + orNone(document.author()));
        screen.line("  date      " + Answer.dated(document.date()));
        screen.line("  id        " + document.id());
        screen.line("  text      " + document.text().length() + " characters");
        screen.line("  passages  " + document.passages().size()
                + kinds.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining(", ", " (", ")")));
        screen.line();
        Table passages = new Table("begin", "end", "kind", "coded", "words");
        for (Passage passage : document.passages()) {
            passages.row(
                    passage.span().begin(),
                    passage.span().end(),
                    passage.kind(),
                    passage.kind().coded() ? "yes" : "no",
                    Quote.of(passage.span().in(document.text()), WORDS));
        }
        passages.print("  ", screen);
        screen.line();
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "none found" : value;
    }
}
