package org.entente.model;

/**
 * Hears how far a long task is. It may throw to stop the task: whoever calls it does so only where nothing is left half done.
 */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (what, done, total) -> {};

    /**
     * Hears of one step.
     *
     * @param what the task, as shown to people
     * @param done steps done, at most {@code total}
     * @param total steps in all; 0 where it is not known
     */
    void at(String what, int done, int total);
}
