package org.entente.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
}
