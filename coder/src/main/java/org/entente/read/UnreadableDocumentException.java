package org.entente.read;

import org.entente.model.EntenteException;
import org.entente.model.Skipped;

/** A file from which no document could be made. Says which file, where in it, why, and what to do. */
public final class UnreadableDocumentException extends EntenteException {
    private static final long serialVersionUID = 1L;

    private final transient Skipped skipped;

    UnreadableDocumentException(Skipped skipped) {
        super(skipped.sentence());
        this.skipped = skipped;
    }

    UnreadableDocumentException(Skipped skipped, Throwable cause) {
        super(skipped.sentence(), cause);
        this.skipped = skipped;
    }

    /** The file as an entry of the list of what was left out. */
    public Skipped skipped() {
        return skipped;
    }
}
