package org.entente.model;

import java.nio.file.Path;

/** Another process has the case file open and keeps it from being read or replaced. */
public final class CaseLockedException extends EntenteException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the case file
     * @param cause what lay beneath
     */
    public CaseLockedException(Path file, Throwable cause) {
        super(
                file
                        + ": the case is in use by another process. Maybe close the program that has it open, then try again.",
                cause);
    }
}
