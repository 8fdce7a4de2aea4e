package org.entente.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.code.dictionary.OwnDictionaries;
import org.entente.model.Document;
import org.entente.model.Progress;
import org.entente.model.Skipped;
import org.entente.read.DocumentReader;
import org.entente.read.Read;
import org.entente.read.ReadOptions;
import org.entente.read.UnreadableDocumentException;

/**
 * What came of reading files.
 *
 * @param documents at least one, in the order of the files
 * @param skipped files and parts of files that were left out
 */
record Reading(List<Document> documents, List<Skipped> skipped) {
    /**
     * Reads files.
     *
     * @param atFirst done as soon as one could be read
     * @throws NothingReadException where no file could be read
     */
    static Reading of(Job job, Progress progress, Runnable atFirst) {
        ReadOptions options = new ReadOptions(job.date(), job.layout());
        DocumentReader reader = new DocumentReader();
        List<Document> documents = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Map<String, Path> known = new HashMap<>();
        int count = 0;
        for (Path file : job.files()) {
            progress.at("Reading " + file.getFileName(), ++count, job.files().size());
            try {
                Read read = reader.read(file, options);
                Path same = known.putIfAbsent(read.document().id(), file);
                if (same == null) {
                    documents.add(read.document());
                    if (documents.size() == 1) {
                        atFirst.run();
                    }
                    skipped.addAll(read.skipped());
                } else {
                    skipped.add(new Skipped(file.toString(), "", "has the name and text of " + same + ".", ""));
                }
            } catch (UnreadableDocumentException e) {
                skipped.add(e.skipped());
            }
        }
        if (documents.isEmpty()) {
            throw new NothingReadException(skipped);
        }
        return new Reading(documents, skipped);
    }

    /** The lines of dictionaries that were left out, then what was left out of the documents. */
    List<Skipped> skipped(OwnDictionaries own) {
        List<Skipped> all = new ArrayList<>(own.skipped());
        all.addAll(skipped);
        return all;
    }
}
