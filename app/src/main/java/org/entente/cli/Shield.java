package org.entente.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets files be finished once their writing began. Ctrl-C ends the program at once (exit 130) while nothing is being written;
 * else after the writing.
 */
final class Shield {
    private static final long PATIENCE_SECONDS = 60;

    private static final ReentrantLock WRITING = new ReentrantLock();

    private static volatile boolean running;

    private static volatile String unfinished = "no file was changed";

    private Shield() {}

    /** Makes Ctrl-C wait for what is being written. */
    static void install() {
        running = true;
        Runtime.getRuntime().addShutdownHook(new Thread(Shield::awaitWriting, "shield"));
    }

    /** The work is done. */
    static void lift() {
        running = false;
    }

    /** What to say where the program is stopped before anything is written. */
    static void unfinished(String words) {
        unfinished = words;
    }

    static <T> T during(Supplier<T> writing) {
        WRITING.lock();
        try {
            return writing.get();
        } finally {
            WRITING.unlock();
        }
    }

    static void during(Runnable writing) {
        during(() -> {
            writing.run();
            return true;
        });
    }

    /** Never gives the lock back: nothing begins to be written once the program ends. */
    @SuppressWarnings("LockNotBeforeTry")
    private static void awaitWriting() {
        boolean busy = WRITING.isLocked();
        try {
            if (!WRITING.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("entente: still writing after " + PATIENCE_SECONDS + " s; stopped nevertheless");
            } else if (running) {
                System.err.println("\nentente: interrupted; " + (busy ? "all files are written" : unfinished));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
