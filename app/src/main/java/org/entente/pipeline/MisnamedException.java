package org.entente.pipeline;

import org.entente.model.EntenteException;

/** The user named an actor or tie that is not there; the message names what is. */
public final class MisnamedException extends EntenteException {
    private static final long serialVersionUID = 1L;

    MisnamedException(String message) {
        super(message);
    }
}
