package org.entente.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Actors and signed, weighted ties at one date.
 *
 * @param at the date; unknown means: all statements, none decayed
 * @param actors sorted by name
 * @param ties sorted by pair
 * @param dropped pairs whose statements cancel out or carry no sign, with the reason
 */
public record SignedNetwork(EdtfDate at, List<ActorName> actors, List<SignedTie> ties, List<Skipped> dropped) {
    public SignedNetwork {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        dropped = List.copyOf(dropped);
    }

    /** The tie between two actors, where there is one. O(ties). */
    public Optional<SignedTie> tie(ActorName a, ActorName b) {
        return a.equals(b)
                ? Optional.empty()
                : ties.stream().filter(t -> t.pair().equals(Pair.of(a, b))).findFirst();
    }

    /** This network once some actors, and all their ties, are out of the way. O(actors + ties). */
    public SignedNetwork without(Set<ActorName> gone) {
        return new SignedNetwork(
                at,
                actors.stream().filter(a -> !gone.contains(a)).toList(),
                ties.stream()
                        .filter(t -> !gone.contains(t.pair().first())
                                && !gone.contains(t.pair().second()))
                        .toList(),
                dropped);
    }

    /** This network with one tie more, or another in place of the tie of that pair. O(actors + ties), plus sorting. */
    public SignedNetwork with(SignedTie tie) {
        TreeSet<ActorName> all = new TreeSet<>(actors);
        all.add(tie.pair().first());
        all.add(tie.pair().second());
        List<SignedTie> others = new ArrayList<>(without(tie.pair()).ties);
        others.add(tie);
        others.sort(Comparator.comparing(SignedTie::pair));
        return new SignedNetwork(at, List.copyOf(all), others, dropped);
    }

    /** This network once the tie of a pair is gone; the same where there is none. O(ties). */
    public SignedNetwork without(Pair pair) {
        return new SignedNetwork(
                at, actors, ties.stream().filter(t -> !t.pair().equals(pair)).toList(), dropped);
    }

    /** How many ties there are of a sign, +1 or -1. */
    public int count(int sign) {
        return (int) ties.stream().filter(tie -> tie.sign() == sign).count();
    }

    /** How many things were dropped for which reason, figures and asides in it left out; sorted by reason. */
    public SortedMap<String, Integer> droppedByReason() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Skipped skipped : dropped) {
            String reason = skipped.reason()
                    .replaceAll("\\s*\\([^)]*\\)", "")
                    .replaceAll("^\\d+ (statement|line|row|tie|edge)s? ", "$1s ")
                    .replaceFirst("\\.\\s*$", "")
                    .strip();
            counts.merge(reason, 1, Integer::sum);
        }
        return counts;
    }

    /** The parts that ties join, each sorted, the one with the first name first; actors without ties are in none. */
    public List<List<ActorName>> parts() {
        Map<ActorName, ActorName> above = new HashMap<>();
        for (SignedTie tie : ties) {
            ActorName one = top(tie.pair().first(), above);
            ActorName other = top(tie.pair().second(), above);
            if (!one.equals(other)) {
                above.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
            }
        }
        Map<ActorName, List<ActorName>> parts = new TreeMap<>();
        TreeSet<ActorName> tied = new TreeSet<>();
        ties.forEach(tie -> tied.addAll(List.of(tie.pair().first(), tie.pair().second())));
        tied.forEach(actor ->
                parts.computeIfAbsent(top(actor, above), k -> new ArrayList<>()).add(actor));
        return List.copyOf(parts.values());
    }

    /** The first of those joined to this one so far; shortens the way there. */
    private static ActorName top(ActorName actor, Map<ActorName, ActorName> above) {
        ActorName at = actor;
        ActorName next = above.get(at);
        while (next != null) {
            ActorName beyond = above.get(next);
            if (beyond != null) {
                above.put(at, beyond);
            }
            at = next;
            next = beyond;
        }
        return at;
    }
}
