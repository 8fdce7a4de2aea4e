package org.entente.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private static final int NEAR = 5;

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
                aliases.computeIfAbsent(folded(alias), key -> new TreeSet<>()).add(actor.name());
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
        names.computeIfAbsent(folded(actor.value()), key -> new TreeSet<>()).add(actor);
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
        String key = folded(wanted);
        SortedSet<ActorName> found = names.getOrDefault(key, aliases.getOrDefault(key, new TreeSet<>()));
        if (found.size() == 1) {
            return found.first();
        }
        if (found.size() > 1) {
            throw new EntenteException("'" + wanted + "' is a name of several actors. Maybe say which: "
                    + joined(List.copyOf(found)) + ".");
        }
        List<ActorName> near = near(key);
        throw new EntenteException("'" + wanted + "' is no actor of " + where + "."
                + (near.isEmpty() ? "" : " Maybe you mean: " + joined(near) + "."));
    }

    private List<ActorName> near(String key) {
        Map<ActorName, Integer> distances = new TreeMap<>();
        for (Map<String, SortedSet<ActorName>> known : List.of(names, aliases)) {
            known.forEach(
                    (name, actors) -> actors.forEach(actor -> distances.merge(actor, distance(key, name), Math::min)));
        }
        int limit = Math.max(2, key.length() / 3);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= limit)
                .sorted(Comparator.comparing(Map.Entry<ActorName, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey))
                .limit(NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String joined(List<ActorName> actors) {
        return actors.stream().map(ActorName::value).collect(Collectors.joining(", "));
    }

    /** Lower case, without accents, articles and punctuation. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\s]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** Edits between two names (Levenshtein 1966), or 1 where one is a word of the other. O(n·m). */
    private static int distance(String a, String b) {
        if ((" " + b + " ").contains(" " + a + " ") || (" " + a + " ").contains(" " + b + " ")) {
            return 1;
        }
        List<Integer> row = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            row.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row.set(0, i);
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row.set(j, Math.min(change, 1 + Math.min(row.get(j), row.get(j - 1))));
            }
        }
        return row.get(b.length());
    }
}
