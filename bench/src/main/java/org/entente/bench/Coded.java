package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.code.Coder;
import org.entente.model.CaseFile;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Progress;
import org.entente.read.DocumentReader;
import org.entente.read.ReadOptions;
import org.entente.show.export.Exports;

/**
 * A document and what was coded from it, as the program would do it.
 *
 * @param document as read
 * @param coding of it
 */
record Coded(Document document, Coding coding) {
    static Document read(Path file, Document.Layout layout) {
        return new DocumentReader()
                .read(file, new ReadOptions(Optional.empty(), layout))
                .document();
    }

    static Coded by(Coder coder, Document document) {
        return new Coded(document, coder.code(document, Progress.SILENT));
    }

    /** What {@code export --format jsonl} writes. */
    byte[] jsonl() {
        StringBuilder lines = new StringBuilder();
        try {
            Exports.jsonl(
                    new CaseFile(
                            "bench",
                            List.of(document),
                            coding.statements(),
                            coding.actors(),
                            coding.decisions(),
                            List.of()),
                    lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    Path write(Path file) {
        try {
            return Files.write(file, jsonl());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
