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
 * @param study the network, and all that is said of its balance
 * @param course its balance in time, step by step; empty where the statements give no two dates
 * @param occurrences the events that several statements tell, by pair, then date
 * @param assessments the relationships assessed, the most spoken-of first
 */
public record Analysis(
        CaseFile file,
        Map<ActorName, ActorName> principals,
        List<PairHistory> histories,
        BalanceStudy study,
        List<BalanceStep> course,
        List<Occurrence> occurrences,
        List<Assessment> assessments) {
    public Analysis {
        histories = List.copyOf(histories);
        course = List.copyOf(course);
        occurrences = List.copyOf(occurrences);
        assessments = List.copyOf(assessments);
    }

    /** The network at {@code network().at()}. */
    public SignedNetwork network() {
        return study.network();
    }

    /** Balance of that network. */
    public Balance balance() {
        return study.balance();
    }

    /** The relationship that the case is most about, where anything could be assessed. */
    public Optional<Assessment> leading() {
        return assessments.stream().findFirst();
    }
}
