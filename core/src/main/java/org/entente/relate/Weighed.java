package org.entente.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Evidence;
import org.entente.relate.occurrence.Occurrences;

/**
 * What counts once for a pair: a tie, or an event however often it is told. It weighs as much as its strongest telling: more sources
 * make it firmer, not heavier. It is placed in time by the telling that dates it best.
 *
 * @param strongest the telling of the greatest weight, ties by document and place in the text
 * @param dated where its date stands
 * @param tellings all of them, the strongest first
 */
record Weighed(PairStatement strongest, Evidence dated, List<PairStatement> tellings) {
    private static final Comparator<PairStatement> STRONGEST = Comparator.<PairStatement>comparingDouble(
                    s -> -Math.abs(s.weight()))
            .thenComparing(s -> s.statement().evidence().document())
            .thenComparing(s -> s.statement().evidence().span())
            .thenComparing(s -> s.statement().id());

    /** What the statements about one pair come to, in the order of their first tellings. O(statements + links). */
    static List<Weighed> of(List<PairStatement> own, Occurrences occurrences) {
        if (own.isEmpty()) {
            return List.of();
        }
        Map<String, PairStatement> byId = new HashMap<>();
        own.forEach(s -> byId.put(s.statement().id(), s));
        Map<String, List<String>> groupOf = new HashMap<>();
        List<String> ids = own.stream().map(s -> s.statement().id()).toList();
        occurrences.groups(own.get(0).pair(), ids).forEach(group -> group.forEach(id -> groupOf.put(id, group)));
        List<Weighed> result = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (PairStatement statement : own) {
            String id = statement.statement().id();
            List<String> group = groupOf.getOrDefault(id, List.of(id));
            if (done.add(group.get(0))) {
                result.add(of(group.stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .sorted(STRONGEST)
                        .toList()));
            }
        }
        return result;
    }

    private static Weighed of(List<PairStatement> tellings) {
        return new Weighed(
                tellings.get(0),
                Occurrences.dated(
                        tellings.stream().map(s -> s.statement().evidence()).toList()),
                tellings);
    }

    double weight() {
        return strongest.weight();
    }

    int order() {
        return strongest.order();
    }

    /** Ids of the tellings, the strongest first. */
    List<String> ids() {
        return tellings.stream().map(s -> s.statement().id()).toList();
    }

    /** The same without those that weigh nothing. */
    List<String> weighing() {
        return tellings.stream()
                .filter(s -> s.weight() != 0)
                .map(s -> s.statement().id())
                .toList();
    }
}
