package org.entente.cli;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.Progress;

/** Progress for people: one line that renews itself on a terminal, else a line for each task and now and then. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long EVERY_NANOS = 100_000_000L;
    private static final long SELDOM_NANOS = 15_000_000_000L;
    private static final int WIDTH = 78;

    private final PrintStream err;
    private final boolean terminal;
    private final Set<String> tasks = new HashSet<>();
    private long last;
    private boolean shown;

    ProgressLine(Surroundings around) {
        this.err = around.err();
        this.terminal = around.terminal();
    }

    @Override
    public synchronized void at(String what, int done, int total) {
        long now = System.nanoTime();
        boolean fresh = tasks.add(what);
        if (!fresh && now - last < (terminal ? EVERY_NANOS : SELDOM_NANOS)) {
            return;
        }
        last = now;
        String words = Screen.plain(what) + (total > 0 ? " " + done + " of " + total : "") + " ...";
        if (terminal) {
            err.print("\r" + (words.length() > WIDTH ? words.substring(0, WIDTH) : words) + "\u001b[K");
            shown = true;
        } else {
            err.print(words + "\n");
        }
        err.flush();
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }
}
