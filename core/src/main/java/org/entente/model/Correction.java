package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What a person says of the coding: a statement or an actor is otherwise than the coder has it. Corrections are replayed in the order
 * they were made over whatever the coder finds.
 */
public sealed interface Correction extends Ruling {
    /** Each counts for itself, on top of those before it. */
    @Override
    default boolean replaces(Ruling other) {
        return false;
    }

    /**
     * A statement is otherwise.
     *
     * @param statement which, as coded
     * @param edit how it is
     */
    record Edited(String made, StatementKey statement, StatementEdit edit, String note) implements Correction {}

    /**
     * The text does not say so.
     *
     * @param statement which, as coded
     */
    record Rejected(String made, StatementKey statement, String note) implements Correction {}

    /**
     * The text says what the coder did not find.
     *
     * @param statement its words, type and actors
     * @param edit the rest; its source, target and type are empty
     */
    record Added(String made, StatementKey statement, StatementEdit edit, String note) implements Correction {}

    /**
     * Two actors are one.
     *
     * @param actor whose statements become those of the other, and whose name an alias
     * @param into who it is
     */
    record Merged(String made, ActorName actor, ActorName into, String note) implements Correction {}

    /**
     * Some mentions of an actor mean another one.
     *
     * @param actor whom the coder took them for
     * @param as whom they mean
     * @param statements in these statements, as coded
     * @param documents in all statements of documents of these names
     * @param kind what the other is, where a person says
     */
    record Split(
            String made,
            ActorName actor,
            ActorName as,
            List<StatementKey> statements,
            List<String> documents,
            Optional<ActorKind> kind,
            String note)
            implements Correction {
        public Split {
            statements = List.copyOf(statements);
            documents = List.copyOf(documents);
        }
    }

    /**
     * An actor has another canonical name; the old one becomes an alias.
     *
     * @param to which
     */
    record Renamed(String made, ActorName actor, ActorName to, String note) implements Correction {}

    /**
     * An actor is of another kind, or part of another one.
     *
     * @param kind what it is; empty where that stays
     * @param partOf whose part it is; empty where that stays, {@link ActorName#UNKNOWN} for nobody's
     */
    record Described(String made, ActorName actor, Optional<ActorKind> kind, Optional<ActorName> partOf, String note)
            implements Correction {}
}
