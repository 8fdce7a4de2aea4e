package org.entente.pipeline;

import org.entente.model.Progress;

/** Lets a thread's interruption stop its work at the next step. */
final class Interruption {
    private Interruption() {}

    static Progress checkedBy(Progress progress) {
        Thread worker = Thread.currentThread();
        return (what, done, total) -> {
            if (worker.isInterrupted() || Thread.currentThread().isInterrupted()) {
                throw new StoppedException();
            }
            progress.at(what, done, total);
        };
    }
}
