package org.entente.code;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.entente.code.actor.Cast;
import org.entente.code.actor.Gazetteer;
import org.entente.code.actor.ReferenceReader;
import org.entente.code.actor.References;
import org.entente.code.dictionary.OwnDictionaries;
import org.entente.code.frame.FrameBook;
import org.entente.code.parse.Mends;
import org.entente.code.parse.Parser;
import org.entente.code.parse.Sentence;
import org.entente.code.time.Chronology;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.Passage;
import org.entente.model.Progress;

/**
 * From documents to statements. Loading takes some seconds and 0.6 GB, so one coder serves all documents of a run, also several at
 * a time. Parsing uses several threads; what comes out is the same for any number of them.
 */
public final class Coder {
    private final Gazetteer gazetteer;
    private final Parser parser;
    private final SentenceCoder sentences;
    private final int threads;
    private final Semaphore parsing;

    private Coder(Gazetteer gazetteer, Parser parser, FrameBook book, int threads, Semaphore parsing) {
        this.gazetteer = gazetteer;
        this.parser = parser;
        this.sentences = new SentenceCoder(book);
        this.threads = threads;
        this.parsing = parsing;
    }

    /**
     * Loads models and data files.
     *
     * @param threads how many passages are parsed at a time, of all documents together, at least 1
     * @throws EntenteException where a data file is wrong; names file and line
     */
    public static Coder load(int threads) {
        Gazetteer gazetteer = Gazetteer.load();
        int most = Math.max(1, threads);
        return new Coder(gazetteer, Parser.load(gazetteer), FrameBook.load(), most, new Semaphore(most));
    }

    /** The same models with the dictionaries of a user: quick. */
    public Coder with(OwnDictionaries own) {
        return new Coder(own.gazetteer(), parser.with(own.gazetteer()), own.book(), threads, parsing);
    }

    /**
     * Codes one document.
     *
     * @param progress told after every passage
     */
    public Coding code(Document document, Progress progress) {
        Cast cast = new Cast(gazetteer);
        ReferenceReader reader = new ReferenceReader(cast, document.text());
        DocumentCoder coder = new DocumentCoder(document, cast, sentences);
        for (List<Sentence> block : blocks(document, parse(document, progress))) {
            Chronology chronology = new Chronology(document.text(), document.date());
            List<References> references = reader.read(block, SentenceTimes.of(document, block, chronology));
            coder.code(block, references, chronology.again());
        }
        return coder.coding();
    }

    /** Sentences that belong together: the whole of a text, or each line that is a document of its own. */
    private static List<List<Sentence>> blocks(Document document, List<Sentence> sentences) {
        if (document.layout() == Document.Layout.PROSE) {
            return List.of(sentences);
        }
        List<List<Sentence>> blocks = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (blocks.isEmpty() || blocks.get(blocks.size() - 1).get(0).passage() != sentence.passage()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(sentence);
        }
        return blocks;
    }

    /** The sentences of a document, parsed and mended, numbered from 0. */
    List<Sentence> parse(Document document, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, r -> {
            Thread thread = new Thread(r, "entente-parser");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<List<Sentence>>> parsed = new ArrayList<>();
            for (int i = 0; i < document.passages().size(); i++) {
                int index = i;
                Passage passage = document.passages().get(i);
                parsed.add(
                        pool.submit(() -> passage.kind().coded() ? parse(document.text(), index, passage) : List.of()));
            }
            List<Sentence> all = new ArrayList<>();
            for (int i = 0; i < parsed.size(); i++) {
                for (Sentence sentence : parsed.get(i).get()) {
                    all.add(Parser.renumber(Mends.of(sentence), all.size()));
                }
                progress.at(document.name(), i + 1, parsed.size());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EntenteException(document.name() + ": coding was interrupted.", e);
        } catch (ExecutionException e) {
            throw new EntenteException(document.name() + ": a passage could not be parsed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Sentence> parse(String text, int index, Passage passage) throws InterruptedException {
        parsing.acquire();
        try {
            return parser.parse(text, index, passage);
        } finally {
            parsing.release();
        }
    }
}
