package org.entente.analyse.balance.factions;

import java.time.Duration;
import org.entente.model.Progress;

/** When a search has to end, and who hears of it. */
final class Deadline {
    /** Solvers that are given less than this would not begin. */
    private static final long LEAST_MILLIS = 1;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long end;
    private final Progress progress;
    private final int done;
    private final int total;

    private Deadline(long end, Progress progress, int done, int total) {
        this.end = end;
        this.progress = progress;
        this.done = done;
        this.total = total;
    }

    static Deadline in(Duration time, Progress progress) {
        return new Deadline(System.nanoTime() + time.toNanos(), progress, 0, 0);
    }

    /** The same, but sooner: once this share of the time that is left is spent. */
    Deadline share(double part) {
        return new Deadline(
                System.nanoTime() + (long) (part * Math.max(0, end - System.nanoTime())), progress, done, total);
    }

    boolean over() {
        return System.nanoTime() - end >= 0;
    }

    /** In milliseconds, at least one. */
    long millis() {
        return Math.max(LEAST_MILLIS, (end - System.nanoTime()) / NANOS_PER_MILLI);
    }

    /** The same, at this step of so many. */
    Deadline step(int step, int steps) {
        return new Deadline(end, progress, step, steps);
    }

    /** Tells how far it is; may throw to stop. */
    void tell() {
        progress.at("factions", done, total);
    }
}
