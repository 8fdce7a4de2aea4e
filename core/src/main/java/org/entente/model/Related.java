package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the actors of a case stand to each other at one date, and how they would if some of its statements had not been made. */
public interface Related {
    /** The case that this was computed from. */
    CaseFile file();

    /** Per actor, the actor it counts for. */
    Map<ActorName, ActorName> principals();

    /** The signed network at the date. */
    SignedNetwork network();

    /** The tie of two distinct actors at the date, where there is one. O(1). */
    Optional<SignedTie> tie(Pair pair);

    /** What each year adds between two actors, ascending, without gaps; empty where nothing is dated. */
    List<PairHistory.YearBalance> years(Pair pair);

    /** The same, had the statements of these ids not been made; the case keeps its documents. */
    Related without(Set<String> statements);

    /** The same, with the network as supposed; nothing else changes. */
    Related supposing(List<Edit> edits);

    /** The same, with other statements in their place; the case keeps its documents. O(statements). */
    Related with(CaseFile other);
}
