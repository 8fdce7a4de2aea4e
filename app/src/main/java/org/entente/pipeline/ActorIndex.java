package org.entente.pipeline;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;
import org.entente.model.SignedNetwork;

/** Finds the actor that a user means by a name or alias, whatever its case, accents and punctuation. */
final class ActorIndex {
    private final String where;
    private final Map<String, ActorName> verbatim = new TreeMap<>();
    private final Map<String, SortedSet<ActorName>> names = new TreeMap<>();
    private final Map<String, SortedSet<ActorName>> aliases = new TreeMap<>();

    /** The actors of a case. */
    ActorIndex(String caseName, List<Actor> actors) {
        this.where = "the case " + caseName;
        for (Actor actor : actors) {
            name(actor.name());
            for (String alias : actor.aliases()) {
                aliases.computeIfAbsent(Spelling.folded(alias), key -> new TreeSet<>())
                        .add(actor.name());
            }
        }
    }

    /** The actors of networks. */
    ActorIndex(List<SignedNetwork> networks) {
        this.where = networks.size() == 1 ? "this network" : "these networks";
        networks.forEach(network -> network.actors().forEach(this::name));
    }

    private void name(ActorName actor) {
        verbatim.put(actor.value(), actor);
        names.computeIfAbsent(Spelling.folded(actor.value()), key -> new TreeSet<>())
                .add(actor);
    }

    /**
     * The actor of this name, or else the one with this alias.
     *
     * @throws EntenteException where there is none, with near names, or where several share the alias
     */
    ActorName find(String wanted) {
        ActorName exact = verbatim.get(wanted);
        if (exact != null) {
            return exact;
        }
        String key = Spelling.folded(wanted);
        SortedSet<ActorName> found = names.getOrDefault(key, aliases.getOrDefault(key, new TreeSet<>()));
        if (found.size() == 1) {
            return found.first();
        }
        if (found.size() > 1) {
            throw new EntenteException("'" + wanted + "' is a name of several actors. Maybe say which: "
                    + joined(List.copyOf(found)) + ".");
        }
        List<ActorName> near = near(wanted);
        throw new EntenteException("'" + wanted + "' is no actor of " + where + "."
                + (near.isEmpty() ? "" : " Maybe you mean: " + joined(near) + "."));
    }

    /** Whether {@link #find} knows the name, if perhaps as one of several actors. */
    boolean knows(String wanted) {
        String key = Spelling.folded(wanted);
        return verbatim.containsKey(wanted) || names.containsKey(key) || aliases.containsKey(key);
    }

    /** Actors with names like this one, the nearest first. */
    List<ActorName> near(String wanted) {
        return Spelling.near(Spelling.folded(wanted), List.of(names, aliases));
    }

    private static String joined(List<ActorName> actors) {
        return actors.stream().map(ActorName::value).collect(Collectors.joining(", "));
    }
}
