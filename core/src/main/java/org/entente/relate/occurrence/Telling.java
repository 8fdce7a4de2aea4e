package org.entente.relate.occurrence;

import java.util.Comparator;
import java.util.Objects;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Pair;
import org.entente.model.Statement;

/**
 * A statement that tells an event.
 *
 * @param by principal of who acts; may be unknown
 * @param toward principal of whom it is done to
 * @param text where it stands: the document, or the line where each is a document of its own
 * @param said the words of its sentence
 */
record Telling(Statement.Event event, ActorName by, ActorName toward, String text, Said said) {
    /** By document, then place in the text: the same in whatever order the documents were given. */
    static final Comparator<Telling> ORDER = Comparator.<Telling, String>comparing(
                    t -> t.evidence().document())
            .thenComparing(t -> t.evidence().span())
            .thenComparing(Telling::id);

    Evidence evidence() {
        return event.evidence();
    }

    EdtfDate date() {
        return evidence().date();
    }

    String id() {
        return event.id();
    }

    Pair pair() {
        return Pair.of(by, toward);
    }

    boolean denied() {
        return evidence().certainty() == Certainty.DENIED;
    }

    /** Whether one and the same sentence tells both in the same way: then they are two acts. */
    boolean besides(Telling other) {
        return evidence().document().equals(other.evidence().document())
                && evidence().sentence() == other.evidence().sentence()
                && evidence().voice().equals(other.evidence().voice())
                && denied() == other.denied();
    }

    /** Whether both run the same way, or one of them both ways. */
    boolean sameWay(Telling other) {
        return event.reciprocal()
                || other.event.reciprocal()
                || (Objects.equals(by, other.by) && Objects.equals(toward, other.toward));
    }

    /** Document and voice: who tells it. */
    String source() {
        return evidence().document() + " " + evidence().voice().code();
    }
}
