package org.entente.pipeline;

import org.entente.model.EntenteException;

/** The work was interrupted from outside; nothing of it was written. */
public final class StoppedException extends EntenteException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("Interrupted: nothing was written.");
    }
}
