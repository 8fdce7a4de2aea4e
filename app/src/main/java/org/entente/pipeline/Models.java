package org.entente.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entente.code.Coder;
import org.entente.model.EntenteException;
import org.jspecify.annotations.Nullable;

/**
 * The language models: loaded once in a program run, for the number of threads asked for first, and not before there is something
 * to code.
 */
final class Models {
    private static @Nullable CompletableFuture<Coder> loading;

    private Models() {}

    /** Begins to load, in the background; what goes wrong is told by {@link #coder}. */
    static void prepare(int threads) {
        CompletableFuture<Coder> unused = load(threads);
    }

    /** Waits until they are loaded. */
    static Coder coder(int threads) {
        try {
            return load(threads).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof EntenteException known) {
                throw known;
            }
            throw e;
        }
    }

    private static synchronized CompletableFuture<Coder> load(int threads) {
        CompletableFuture<Coder> current = loading;
        if (current == null || current.isCompletedExceptionally()) {
            current = CompletableFuture.supplyAsync(() -> Coder.load(threads), Models::start);
            loading = current;
        }
        return current;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "models");
        thread.setDaemon(true);
        thread.start();
    }
}
