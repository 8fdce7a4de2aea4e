package org.entente.correct;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Correction;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.model.StatementEdit;
import org.entente.model.StatementKey;
import org.entente.model.Theme;
import org.entente.model.Voice;

/** Edits, rejects and adds statements. */
final class OnStatements {
    private final Ledger ledger;
    private final Cast cast;
    private final Search search;

    OnStatements(Ledger ledger, Cast cast, Search search) {
        this.ledger = ledger;
        this.cast = cast;
        this.search = search;
    }

    Effect edit(Correction.Edited edited) {
        StatementKey key = edited.statement();
        Optional<Found> at = search.find(key.at());
        if (at.isEmpty()) {
            return Effect.none(search.fate(key.at()));
        }
        Optional<Entry> entry =
                ledger.coded(key, at.get()).or(() -> ledger.coded(result(key, edited.edit()), at.get()));
        if (entry.isEmpty()) {
            return Effect.none(instead(key, at.get()));
        }
        return edited(entry.get(), edited.edit());
    }

    /** The statement that an edit would make. */
    private static StatementKey result(StatementKey key, StatementEdit edit) {
        return new StatementKey(
                key.at(),
                edit.type().orElse(key.type()),
                edit.source().or(key::source),
                edit.target().or(key::target),
                key.act());
    }

    private Effect edited(Entry entry, StatementEdit edit) {
        Statement now = new Editing(entry.document().text(), cast).of(entry.now(), edit);
        boolean changed = entry.become(now);
        if (!entry.stands()) {
            return Effect.none("the statement is rejected");
        }
        return changed ? Effect.on(List.of(entry.id())) : Effect.coded(List.of(entry.id()));
    }

    Effect reject(Correction.Rejected rejected) {
        StatementKey key = rejected.statement();
        Optional<Found> at = search.find(key.at());
        if (at.isEmpty()) {
            return Effect.none(search.fate(key.at()));
        }
        Optional<Entry> entry = ledger.coded(key, at.get());
        if (entry.isPresent()) {
            entry.get().reject();
            return Effect.on(List.of(entry.get().id()));
        }
        return ledger.ofPair(key, at.get()).isEmpty() ? Effect.coded(List.of()) : Effect.none(instead(key, at.get()));
    }

    private String instead(StatementKey key, Found at) {
        return ledger.ofPair(key, at)
                .map(e -> "the coder takes it now for " + e.coded().kind() + " "
                        + e.coded().type() + " (" + e.id() + ")")
                .orElse("the words are there, but the coder makes no such statement of them any more");
    }

    /** What the coder found itself by now is not added a second time, but takes what the person said of it. */
    Effect add(int number, Correction.Added added) {
        StatementKey key = added.statement();
        Optional<Found> at = search.find(key.at());
        if (at.isEmpty()) {
            return Effect.none(search.fate(key.at()));
        }
        Optional<Entry> twin = ledger.standing(key, at.get());
        if (twin.isPresent()) {
            return edited(twin.get(), added.edit());
        }
        Entry entry = ledger.insert(at.get().document(), statement(number, added, at.get()));
        return Effect.on(List.of(entry.id()));
    }

    private Statement statement(int number, Correction.Added added, Found at) {
        StatementKey key = added.statement();
        Evidence evidence = new Evidence(
                at.document().id() + ".c" + number,
                at.document().id(),
                at.span(),
                key.act(),
                Optional.empty(),
                EdtfDate.UNKNOWN,
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                Editing.VOUCHED,
                Editing.RULE,
                ledger.sentence(at.document(), at.span().begin()));
        Content bare = new Content(
                evidence,
                side(key.source(), at),
                side(key.target(), at),
                key.type(),
                false,
                "",
                List.of(),
                Theme.OTHER,
                List.of(),
                Optional.empty(),
                "");
        return new Editing(at.document().text(), cast).of(bare.statement(), added.edit());
    }

    private Optional<Mention> side(Optional<ActorName> name, Found at) {
        return name.map(actor -> cast.mention(actor, at.document().text(), at.span()));
    }
}
