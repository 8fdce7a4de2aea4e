package org.entente.analyse.balance.split;

import java.time.Duration;
import java.util.Locale;
import org.entente.model.Progress;

/** How long a search may go on, and who hears of it. */
final class Effort {
    private final long end;
    private final Progress progress;
    private final String task;
    private String gap = "";

    private Effort(long end, Progress progress, String task) {
        this.end = end;
        this.progress = progress;
        this.task = task;
    }

    static Effort until(Duration limit, Progress progress, String task) {
        return new Effort(System.nanoTime() + limit.toNanos(), progress, task);
    }

    /** Tells how far the search is; whoever listens may stop it by throwing. */
    boolean spent() {
        progress.at(task + gap, 0, 0);
        return System.nanoTime() - end >= 0;
    }

    /** Tells how far split and bound are apart, in ties. */
    void tell(double apart) {
        gap = String.format(Locale.ROOT, " (%.1f from closed)", apart);
    }

    double secondsLeft() {
        return Math.max(0, (end - System.nanoTime()) / 1e9);
    }
}
