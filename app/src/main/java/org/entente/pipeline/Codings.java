package org.entente.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.entente.code.Coder;
import org.entente.code.dictionary.OwnDictionaries;
import org.entente.model.CaseFile;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Progress;

/** The documents of a job, coded: several at a time with one set of models, and without those that an interrupted run has coded already. */
final class Codings {
    private final Job job;
    private final Parts parts;
    private final Progress progress;

    private Codings(Job job, Parts parts, Progress progress) {
        this.job = job;
        this.parts = parts;
        this.progress = (what, done, total) -> {
            synchronized (this) {
                progress.at(what, done, total);
            }
        };
    }

    /** Reads and codes; the result is the same for any number of threads, and for any interruption before. */
    static CaseFile of(Job job, Parts parts, Progress progress) {
        return new Codings(job, parts, Interruption.checkedBy(progress)).file();
    }

    private CaseFile file() {
        Optional<OwnDictionaries> own = job.dictionaries().read(progress);
        Reading reading = Reading.of(job, progress, () -> Models.prepare(job.threads()));
        List<Coding> codings = coded(reading.documents(), () -> {
            progress.at("Loading the language models", 0, 0);
            Coder models = Models.coder(job.threads());
            return own.map(models::with).orElse(models);
        });
        return new CaseFile(
                job.name(),
                reading.documents(),
                codings.stream().flatMap(c -> c.statements().stream()).toList(),
                Actors.united(codings.stream().map(Coding::actors).toList()),
                codings.stream().flatMap(c -> c.decisions().stream()).toList(),
                own.map(reading::skipped).orElse(reading.skipped()));
    }

    private List<Coding> coded(List<Document> documents, Supplier<Coder> models) {
        Map<Document, Coding> known = new HashMap<>();
        documents.forEach(d -> parts.coded(d, progress).ifPresent(c -> known.put(d, c)));
        if (!known.isEmpty()) {
            progress.at("Taken over from an interrupted run", known.size(), documents.size());
        }
        if (known.size() == documents.size()) {
            return documents.stream().map(known::get).toList();
        }
        Coder coder = models.get();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(job.threads(), documents.size()), r -> {
            Thread thread = new Thread(r, "entente-coder");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<Coding>> all = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                Document document = documents.get(i);
                Coding before = known.get(document);
                String what = documents.size() == 1
                        ? "Coding " + document.name()
                        : "Coding document " + (i + 1) + " of " + documents.size() + ", " + document.name()
                                + ", passage";
                Progress coding = (name, done, total) -> progress.at(what, done, total);
                all.add(pool.submit(() -> before != null ? before : anew(coder, document, coding)));
            }
            List<Coding> codings = new ArrayList<>();
            for (Future<Coding> one : all) {
                codings.add(one.get());
            }
            return codings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            end(pool);
        }
    }

    /** Waits for what is under way, so that nothing is kept any more once the caller goes on. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            boolean unused = pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Coding anew(Coder coder, Document document, Progress coding) {
        Coding made = coder.code(document, coding);
        parts.keep(document, made, progress);
        return made;
    }
}
