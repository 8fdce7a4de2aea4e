package org.entente.correct;

import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;
import org.entente.model.StatementEdit;
import org.entente.model.StatementType;

/** Edits of one thing. */
final class Edits {
    private Edits() {}

    static StatementEdit type(StatementType type) {
        return edit(Optional.empty(), Optional.of(type), Optional.empty());
    }

    static StatementEdit date(String date) {
        return edit(Optional.empty(), Optional.empty(), Optional.of(EdtfDate.parse(date)));
    }

    static StatementEdit target(String name) {
        return edit(Optional.of(new ActorName(name)), Optional.empty(), Optional.empty());
    }

    private static StatementEdit edit(
            Optional<ActorName> target, Optional<StatementType> type, Optional<EdtfDate> date) {
        return new StatementEdit(
                Optional.empty(),
                target,
                type,
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
