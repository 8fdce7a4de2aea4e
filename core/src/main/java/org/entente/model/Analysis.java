package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case and all that was computed from it: what a report shows.
 *
 * @param file the case
 * @param principals per actor, the actor it counts for (itself, its group, its state), for all actors of the case
 * @param histories one per pair with signed statements, the pair with most statements first, ties by name
 * @param network at {@code network.at()}
 * @param balance of the network
 * @param assessments the relationships assessed, the most spoken-of first
 */
public record Analysis(
        CaseFile file,
        Map<ActorName, ActorName> principals,
        List<PairHistory> histories,
        SignedNetwork network,
        Balance balance,
        List<Assessment> assessments) {
    public Analysis {
        histories = List.copyOf(histories);
        assessments = List.copyOf(assessments);
    }

    /** The relationship that the case is most about, where anything could be assessed. */
    public Optional<Assessment> leading() {
        return assessments.stream().findFirst();
    }
}
