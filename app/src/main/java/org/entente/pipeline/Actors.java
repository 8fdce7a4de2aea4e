package org.entente.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** The actors of several documents as those of one case. */
final class Actors {
    private Actors() {}

    /** Actors of the same name become one; the earlier document decides where they differ. Sorted by name. */
    static List<Actor> united(List<List<Actor>> perDocument) {
        SortedMap<ActorName, Actor> united = new TreeMap<>();
        perDocument.stream()
                .flatMap(Collection::stream)
                .forEach(actor -> united.merge(actor.name(), actor, Actors::unite));
        return List.copyOf(united.values());
    }

    private static Actor unite(Actor first, Actor second) {
        TreeSet<String> aliases = new TreeSet<>(first.aliases());
        aliases.addAll(second.aliases());
        ActorKind kind =
                first.kind() == ActorKind.UNKNOWN || (second.known() && !first.known()) ? second.kind() : first.kind();
        Optional<ActorName> partOf = first.partOf().or(second::partOf);
        return new Actor(first.name(), kind, partOf, List.copyOf(aliases), first.known() || second.known());
    }
}
