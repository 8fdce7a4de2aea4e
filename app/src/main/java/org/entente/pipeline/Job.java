package org.entente.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.EdtfDate;

/**
 * What is to be coded.
 *
 * @param name of the case, as shown to people
 * @param files in the order given
 * @param date publication date of all of them, where the user gives one
 * @param layout one continuous text each, or each line a text of its own
 * @param threads how many passages are parsed at a time, at least 1; the result is the same for any number
 * @param dictionaries of the user's
 */
public record Job(
        String name,
        List<Path> files,
        Optional<EdtfDate> date,
        Document.Layout layout,
        int threads,
        Dictionaries dictionaries) {
    public Job {
        files = List.copyOf(files);
        if (threads < 1) {
            throw new IllegalArgumentException("Not a number of threads: " + threads + ". Maybe give 1 or more.");
        }
    }

    /** With what ships only. */
    public Job(String name, List<Path> files, Optional<EdtfDate> date, Document.Layout layout, int threads) {
        this(name, files, date, layout, threads, Dictionaries.NONE);
    }
}
