package org.entente.model;

import java.util.Optional;

/**
 * What a statement is known by when its document is coded again, with other numbers and perhaps by another version: its words and
 * what was made of them.
 *
 * @param at its evidence
 * @param type its type, and with it the kind
 * @param source who acts, as coded
 * @param target whom it is done to, as coded
 * @param act the words of the act, which tell two alike apart; {@code ""} where there are none
 */
public record StatementKey(
        Quotation at, StatementType type, Optional<ActorName> source, Optional<ActorName> target, String act) {
    /** The key of a statement of this document. */
    public static StatementKey of(Document document, Statement statement) {
        return new StatementKey(
                Quotation.of(document, statement.evidence().span()),
                StatementType.of(statement),
                statement.source().map(Mention::actor),
                statement.target().map(Mention::actor),
                statement.evidence().act());
    }
}
