package org.entente.analyse.hypotheses;

import org.entente.model.ActorName;
import org.entente.model.Edit;
import org.entente.model.EventType;

/** One thing that a user supposes otherwise. */
public sealed interface Change {
    /**
     * An actor is gone, with all that is said of it.
     *
     * @param actor a principal
     */
    record Gone(ActorName actor) implements Change {}

    /**
     * A tie of the network is another one.
     *
     * @param edit which, and how
     */
    record Tied(Edit edit) implements Change {}

    /**
     * One actor did something to another.
     *
     * @param by who
     * @param type what
     * @param toward whom
     */
    record Done(ActorName by, EventType type, ActorName toward) implements Change {}

    /**
     * The sanctions of one actor on another are gone.
     *
     * @param by whose
     * @param on whom
     */
    record Lifted(ActorName by, ActorName on) implements Change {}
}
