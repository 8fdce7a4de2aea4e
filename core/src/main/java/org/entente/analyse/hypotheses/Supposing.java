package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Related;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** Makes the case that a scenario supposes. */
final class Supposing {
    private Supposing() {}

    /** As if what these statements put as possible were so, at the date of the network where that is known. */
    static Related asserted(Related related, List<Statement> statements) {
        Map<String, Statement> changed = new HashMap<>();
        EdtfDate at = related.at();
        statements.forEach(s -> changed.put(s.id(), with(s, asserted(s.evidence(), at))));
        CaseFile file = related.file();
        return related.with(file.with(file.statements().stream()
                .map(s -> changed.getOrDefault(s.id(), s))
                .toList()));
    }

    private static Evidence asserted(Evidence e, EdtfDate at) {
        return e.at(at.isKnown() ? at : e.date(), Certainty.ASSERTED);
    }

    private static Statement with(Statement statement, Evidence evidence) {
        if (statement instanceof Statement.Event e) {
            return new Statement.Event(
                    evidence, e.by(), e.toward(), e.eventType(), e.mode(), e.contexts(), e.reciprocal());
        }
        if (statement instanceof Statement.Tie t) {
            return new Statement.Tie(evidence, t.holder(), t.other(), t.tieType(), t.reciprocal());
        }
        if (statement instanceof Statement.Role r) {
            return new Statement.Role(evidence, r.holder(), r.of(), r.roleType());
        }
        if (statement instanceof Statement.Interest i) {
            return new Statement.Interest(evidence, i.holder(), i.target(), i.interestType(), i.theme());
        }
        Statement.Outlook o = (Statement.Outlook) statement;
        return new Statement.Outlook(
                evidence, o.source(), o.target(), o.about(), o.outlookType(), o.likelihood(), o.horizon());
    }

    /** As if one actor had done this to another, once, in so many words; no document says it. */
    static Related done(Related related, ActorName by, EventType type, ActorName toward) {
        CaseFile file = related.file();
        List<Statement> statements = new ArrayList<>(file.statements());
        Evidence evidence = new Evidence(
                "supposed-" + statements.size(),
                "",
                new Span(0, 1),
                "",
                Optional.empty(),
                related.at(),
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(1),
                "supposed",
                0);
        Mention source = new Mention(by, Optional.empty());
        Mention target = new Mention(toward, Optional.empty());
        statements.add(new Statement.Event(evidence, source, target, type, "", List.of(), false));
        return related.with(file.with(statements));
    }
}
