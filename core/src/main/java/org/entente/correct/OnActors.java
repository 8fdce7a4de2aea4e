package org.entente.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.correct.Outcome.Standing;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Correction;
import org.entente.model.StatementKey;

/** Merges, splits, renames and describes actors. */
final class OnActors {
    private final Ledger ledger;
    private final Cast cast;
    private final Search search;

    OnActors(Ledger ledger, Cast cast, Search search) {
        this.ledger = ledger;
        this.cast = cast;
        this.search = search;
    }

    Effect merge(Correction.Merged merged) {
        ActorName gone = merged.actor();
        ActorName into = cast.now(merged.into());
        if (!cast.has(gone)) {
            boolean coded = cast.now(gone).equals(into) && cast.has(into);
            cast.means(gone, into);
            return coded ? Effect.coded(List.of()) : absent(gone);
        }
        if (gone.equals(into)) {
            return Effect.coded(List.of());
        }
        cast.merge(gone, into);
        return Effect.on(ledger.rename(name -> name.equals(gone) ? into : name));
    }

    Effect rename(Correction.Renamed renamed) {
        ActorName old = cast.now(renamed.actor());
        ActorName to = renamed.to();
        if (!cast.has(old)) {
            cast.means(renamed.actor(), to);
            return cast.has(to) ? Effect.coded(List.of()) : absent(old);
        }
        if (old.equals(to)) {
            return Effect.coded(List.of());
        }
        if (cast.has(to)) {
            cast.merge(old, to);
        } else {
            cast.rename(old, to);
        }
        return Effect.on(ledger.rename(name -> name.equals(old) ? to : name));
    }

    Effect describe(Correction.Described described) {
        ActorName name = cast.now(described.actor());
        Optional<Actor> was = cast.actor(name);
        if (was.isEmpty()) {
            return absent(described.actor());
        }
        cast.describe(name, described.kind(), described.partOf());
        return was.equals(cast.actor(name)) ? Effect.coded(List.of()) : Effect.on(List.of());
    }

    /** Takes effect where at least one of the statements is there and names the actor. */
    Effect split(Correction.Split split) {
        ActorName from = cast.now(split.actor());
        if (!cast.has(from)) {
            return absent(split.actor());
        }
        ActorName as = cast.now(split.as()).equals(from) ? split.as() : cast.now(split.as());
        Choice choice = new Choice(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        split.statements().forEach(key -> choose(key, split, from, choice));
        split.documents().forEach(document -> choose(document, from, choice));
        String reason = String.join("; ", choice.missing());
        if (choice.entries().isEmpty()) {
            return choice.missing().isEmpty() ? Effect.coded(choice.coded()) : Effect.none(reason);
        }
        cast.split(from, as, split.kind());
        UnaryOperator<ActorName> names = name -> name.equals(from) ? as : name;
        List<String> changed = choice.entries().stream()
                .filter(entry -> Ledger.rename(entry, names) && entry.stands())
                .map(Entry::id)
                .toList();
        return new Effect(choice.missing().isEmpty() ? Standing.IN_FORCE : Standing.PARTLY, changed, reason);
    }

    /**
     * What a split is about.
     *
     * @param entries statements that name the actor
     * @param coded ids of those that the coder gives to the other one itself
     * @param missing a reason for each that is not there
     */
    private record Choice(List<Entry> entries, List<String> coded, List<String> missing) {}

    private void choose(StatementKey key, Correction.Split split, ActorName from, Choice choice) {
        Optional<Found> at = search.find(key.at());
        if (at.isEmpty()) {
            choice.missing().add(search.fate(key.at()));
            return;
        }
        Optional<Entry> entry = ledger.coded(key, at.get());
        if (entry.isPresent() && Content.named(entry.get().now()).contains(from)) {
            choice.entries().add(entry.get());
            return;
        }
        UnaryOperator<ActorName> names = name -> name.equals(split.actor()) ? split.as() : name;
        StatementKey wanted = new StatementKey(
                key.at(), key.type(), key.source().map(names), key.target().map(names), key.act());
        ledger.coded(wanted, at.get()).ifPresentOrElse(e -> choice.coded().add(e.id()), () -> choice.missing()
                .add("no statement names " + from + " at \"" + key.at().words() + "\" any more"));
    }

    private void choose(String document, ActorName from, Choice choice) {
        List<Entry> there = ledger.entries().stream()
                .filter(e -> e.document().name().equals(document)
                        && Content.named(e.now()).contains(from))
                .toList();
        choice.entries().addAll(there);
        if (there.isEmpty()) {
            choice.missing().add("no statement of " + document + " names " + from);
        }
    }

    private static Effect absent(ActorName name) {
        return Effect.none("no actor " + name + " in the case");
    }
}
