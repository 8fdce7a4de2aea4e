package org.entente.cli;

import java.io.StringWriter;
import java.nio.file.Path;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.pipeline.OpenCase;
import org.entente.pipeline.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where an assessment is written. */
final class AssessOutput {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}, in any case (default: text); docx needs --out.")
    private @Nullable Format format;

    @Option(names = "--json", description = "Short for --format json.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path out;

    void write(CaseFile file, Assessment assessment, Task task) {
        switch (format(task)) {
            case TEXT -> text(to -> to.append(onScreen(file, assessment)), task);
            case JSON -> text(to -> OpenCase.json(assessment, to), task);
            case MD -> text(to -> OpenCase.markdown(file, assessment, to), task);
            case DOCX -> {
                if (out == null) {
                    throw task.misused("docx is not for the screen. Maybe add --out FILE");
                }
                Path place = out;
                Shield.during(() -> OpenCase.docx(file, assessment, place));
            }
        }
    }

    private static String onScreen(CaseFile file, Assessment assessment) {
        StringWriter lines = new StringWriter();
        new AssessAnswer(file, assessment, new Screen(lines)).print();
        return lines.toString();
    }

    private Format format(Task task) {
        if (json && format != null && format != Format.JSON) {
            throw task.misused("--json and --format " + format + " contradict each other. Maybe leave one out");
        }
        return json ? Format.JSON : format == null ? Format.TEXT : format;
    }

    private void text(WholeFile.Content content, Task task) {
        Path place = out;
        if (place == null) {
            task.screen().data(content);
        } else {
            Shield.during(() -> WholeFile.write(place, content));
        }
    }

    /** What an assessment can be written as. */
    enum Format {
        TEXT,
        JSON,
        MD,
        DOCX
    }
}
