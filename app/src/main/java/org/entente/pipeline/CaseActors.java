package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.EntenteException;
import org.entente.model.Mention;
import org.entente.model.Statement;

/** The actors of a case, and which of them a user means. */
final class CaseActors {
    private final CaseFile file;
    private final ActorIndex index;

    CaseActors(CaseFile file) {
        this.file = file;
        this.index = new ActorIndex(file.name(), file.actors());
    }

    /**
     * The actor of this name or alias.
     *
     * @throws MisnamedException where there is none, with near names
     */
    ActorName find(String wanted) {
        try {
            return index.find(wanted);
        } catch (EntenteException e) {
            throw new MisnamedException(String.valueOf(e.getMessage()));
        }
    }

    /** The actor of this name; a new one where there is none and that is wanted. */
    ActorName find(String wanted, boolean orNew) {
        if (orNew && !index.knows(wanted)) {
            return fresh(wanted);
        }
        try {
            return find(wanted);
        } catch (MisnamedException e) {
            throw index.knows(wanted)
                    ? e
                    : new MisnamedException(e.getMessage() + " --new-actor takes the name for a new one.");
        }
    }

    /** A name that an actor may bear. */
    static ActorName fresh(String wanted) {
        String name = wanted.strip();
        if (name.isEmpty()) {
            throw new MisnamedException("The name of an actor is empty. Maybe write it in quotes.");
        }
        return new ActorName(name);
    }

    /** The actor of exactly this name, where there is one. */
    Optional<Actor> called(ActorName name) {
        return file.actors().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** All of them, by name, with the number of statements that have them for source or target. */
    List<ActorInCase> all() {
        Map<ActorName, Integer> counts = new TreeMap<>();
        for (Statement statement : file.statements()) {
            Stream.of(statement.source(), statement.target())
                    .flatMap(Optional::stream)
                    .map(Mention::actor)
                    .distinct()
                    .forEach(actor -> counts.merge(actor, 1, Integer::sum));
        }
        List<ActorInCase> all = new ArrayList<>();
        file.actors().forEach(actor -> all.add(new ActorInCase(actor, counts.getOrDefault(actor.name(), 0))));
        return all;
    }
}
