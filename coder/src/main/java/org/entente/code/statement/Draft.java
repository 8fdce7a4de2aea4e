package org.entente.code.statement;

import java.util.Comparator;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * A statement before it has its id.
 *
 * @param statement with an empty id
 * @param trigger first token of what fired
 */
public record Draft(Statement statement, int trigger) {
    /** In the order of the text; equal places by kind, type and actors. */
    public static final Comparator<Draft> ORDER = Comparator.comparing(
                    (Draft d) -> d.evidence().span())
            .thenComparing(d -> d.statement().kind())
            .thenComparing(d -> d.statement().type())
            .thenComparing(Draft::actors)
            .thenComparing(d -> d.evidence().rule());

    Evidence evidence() {
        return statement.evidence();
    }

    /** Number of the sentence that says so. */
    public int sentence() {
        return evidence().sentence();
    }

    Span span() {
        return evidence().span();
    }

    String actors() {
        return statement.source().map(m -> m.actor().value()).orElse("") + "\n"
                + statement.target().map(m -> m.actor().value()).orElse("");
    }

    /** Whether both say the same of the same pair. */
    public boolean sameAs(Draft other) {
        boolean turned = statement.reciprocal()
                && other.statement().source().equals(statement.target())
                && other.statement().target().equals(statement.source());
        return statement.kind().equals(other.statement().kind())
                && statement.type().equals(other.statement().type())
                && (actors().equals(other.actors()) || turned);
    }

    /** The same statement under its id. */
    public Draft named(String id) {
        return new Draft(with(evidence().named(id)), trigger);
    }

    /** The same statement with other evidence. */
    Statement with(Evidence e) {
        if (statement instanceof Statement.Event s) {
            return new Statement.Event(e, s.by(), s.toward(), s.eventType(), s.mode(), s.contexts(), s.reciprocal());
        }
        if (statement instanceof Statement.Tie s) {
            return new Statement.Tie(e, s.holder(), s.other(), s.tieType(), s.reciprocal());
        }
        if (statement instanceof Statement.Role s) {
            return new Statement.Role(e, s.holder(), s.of(), s.roleType());
        }
        if (statement instanceof Statement.Interest s) {
            return new Statement.Interest(e, s.holder(), s.target(), s.interestType(), s.theme());
        }
        Statement.Outlook s = (Statement.Outlook) statement;
        return new Statement.Outlook(
                e, s.source(), s.target(), s.about(), s.outlookType(), s.likelihood(), s.horizon());
    }
}
