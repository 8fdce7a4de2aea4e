package org.entente.correct;

import org.entente.model.Document;
import org.entente.model.Statement;

/** A statement while corrections are replayed: as it was coded or added, and as it is by now. */
final class Entry {
    private final Document document;
    private final Statement coded;
    private Statement now;
    private boolean rejected;

    Entry(Document document, Statement coded) {
        this.document = document;
        this.coded = coded;
        this.now = coded;
    }

    Document document() {
        return document;
    }

    Statement coded() {
        return coded;
    }

    Statement now() {
        return now;
    }

    String id() {
        return coded.id();
    }

    boolean stands() {
        return !rejected;
    }

    void reject() {
        rejected = true;
    }

    /** Whether anything changed. */
    boolean become(Statement other) {
        boolean changed = !now.equals(other);
        now = other;
        return changed;
    }
}
