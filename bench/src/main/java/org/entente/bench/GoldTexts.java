package org.entente.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entente.code.Coder;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** The texts of the gold cases, and what is coded from them. One coder is kept at a time: several would need gigabytes. */
final class GoldTexts {
    /** The text of a whole case. */
    static final String COMMENTARY = "commentary";

    /** Sentences with a marked pair and a type. */
    static final String NEWS_TYPES = "news-types";

    /** Sentences with a marked pair. */
    static final String NEWS_PAIRS = "news-pairs";

    /** How many passages are parsed at a time where that is not what is measured. */
    static final int THREADS = 2;

    private final Path gold;
    private final PrintStream progress;
    private final Map<String, Coded> coded = new HashMap<>();
    private @Nullable Coder last;
    private int lastThreads;

    /**
     * Texts of cases.
     *
     * @param gold folder of the cases
     * @param progress hears what is being coded
     */
    GoldTexts(Path gold, PrintStream progress) {
        this.gold = gold;
        this.progress = progress;
    }

    Path folder(String set) {
        return gold.resolve(set);
    }

    Path file(String set) {
        return folder(set).resolve("text.txt");
    }

    Document document(String set) {
        return Coded.read(file(set), set.equals(COMMENTARY) ? Document.Layout.PROSE : Document.Layout.LINES);
    }

    /** Codes a text with {@link #THREADS} threads, once. */
    Coded coded(String set) {
        Coded known = coded.get(set);
        if (known == null) {
            known = anew(set, THREADS);
            coded.put(set, known);
        }
        return known;
    }

    /** Reads and codes a text, again where that has been done. */
    Coded anew(String set, int threads) {
        Document document = document(set);
        Coder coder = coder(threads);
        progress.println("bench: coding " + set + ", threads: " + threads);
        return Coded.by(coder, document);
    }

    /** A coder with so many threads. */
    Coder coder(int threads) {
        Coder coder = last;
        if (coder == null || lastThreads != threads) {
            last = null;
            progress.println("bench: loading the language models");
            coder = Coder.load(threads);
            last = coder;
            lastThreads = threads;
        }
        return coder;
    }
}
