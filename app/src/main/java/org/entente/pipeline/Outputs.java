package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.EntenteException;
import org.entente.model.Ruling;
import org.entente.show.Reports;
import org.entente.show.export.Exports;
import org.entente.store.CaseStore;

/** What an analysis ends in: a case file, statements, reports. */
public final class Outputs {
    private Outputs() {}

    /**
     * Finds out, before the work is done, whether the case could be written.
     *
     * @throws EntenteException where nothing can be written there, another process has the case open, or something else has its name
     */
    public static void requireWritable(String name, Path folder) {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new EntenteException(
                    folder + ": " + existing + " is a file, not a folder. Maybe choose another with --out.");
        }
        if (!Files.isWritable(existing)) {
            throw new EntenteException(
                    folder + ": no right to write in " + existing + ". Maybe choose another with --out.");
        }
        CaseStore.requireReplaceable(caseFile(name, folder));
    }

    /** What people decided about the case that {@link Pipeline#write} will replace, where there is one. */
    public static List<Ruling> rulings(String name, Path folder) {
        return CaseStore.rulings(caseFile(name, folder));
    }

    /** Writes an analysis as one JSON object, as in {@code report.json}. */
    public static void json(Analysis analysis, Appendable out) throws IOException {
        Exports.analysis(analysis, out);
    }

    /** Writes all beside their places, then moves them there; the case file as it was coded, with its log. */
    static List<Path> write(CaseFile coded, Analysis analysis, Path folder) {
        makeFolder(folder);
        Path caseFile = caseFile(analysis.file().name(), folder);
        try (WholeFile statements = WholeFile.at(folder.resolve("statements.jsonl"));
                WholeFile html = WholeFile.at(folder.resolve("report.html"));
                WholeFile markdown = WholeFile.at(folder.resolve("report.md"));
                WholeFile json = WholeFile.at(folder.resolve("report.json"))) {
            statements.write(out -> Exports.jsonl(analysis.file(), out));
            html.write(out -> Reports.html(analysis, out));
            markdown.write(out -> Reports.markdown(analysis, out));
            json.write(out -> Reports.json(analysis, out));
            CaseStore.write(caseFile, coded);
            List<Path> files = new ArrayList<>(List.of(caseFile));
            for (WholeFile written : List.of(statements, html, markdown, json)) {
                files.add(written.publish());
            }
            return files;
        }
    }

    private static Path caseFile(String name, Path folder) {
        return folder.resolve(name + ".entente");
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new EntenteException(
                    folder + ": the folder cannot be made (" + WholeFile.reason(e)
                            + "). Maybe choose another one with --out.",
                    e);
        }
    }
}
