package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.ActorName;

/**
 * Joins what is told of one actor as done by different ones, or by nobody named, where everything else agrees. Works on groups of
 * tellings that agree on the agent: each agent comes in once, and no source tells two of the groups, for whoever tells of two agents
 * tells of two acts.
 */
final class Agents {
    private final Matching matching;
    private final CaseWords words;

    Agents(Matching matching, CaseWords words) {
        this.matching = matching;
        this.words = words;
    }

    /** The groups, those joined that tell one act; each in the order of tellings. O(tellings · √sentences). */
    List<List<Telling>> join(List<List<Telling>> groups) {
        NavigableMap<ActorName, List<List<Telling>>> byTarget = new TreeMap<>();
        List<List<Telling>> result = new ArrayList<>();
        for (List<Telling> group : groups) {
            if (group.stream().anyMatch(t -> t.event().reciprocal())) {
                result.add(group);
            } else {
                byTarget.computeIfAbsent(group.get(0).toward(), k -> new ArrayList<>())
                        .add(group);
            }
        }
        byTarget.values().forEach(same -> result.addAll(joined(same)));
        return result;
    }

    private List<List<Telling>> joined(List<List<Telling>> groups) {
        if (groups.stream().map(g -> g.get(0).by()).distinct().count() < 2) {
            return groups;
        }
        List<Telling> all =
                groups.stream().flatMap(List::stream).sorted(Telling.ORDER).toList();
        Map<String, Integer> groupOf = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (Telling telling : groups.get(g)) {
                groupOf.put(telling.id(), g);
            }
        }
        Map<List<Integer>, Link> best = new HashMap<>();
        for (Link link : Candidates.links(all, words, this::compare)) {
            int a = groupOf.getOrDefault(all.get(link.one()).id(), 0);
            int b = groupOf.getOrDefault(all.get(link.other()).id(), 0);
            Link own = new Link(Math.min(a, b), Math.max(a, b), link.demand(), link.overlap(), link.agreements());
            if (compatible(groups.get(a), groups.get(b))) {
                best.merge(List.of(own.one(), own.other()), own, (x, y) -> Link.SUREST.compare(x, y) <= 0 ? x : y);
            }
        }
        return merged(groups, Linkage.groups(groups.size(), List.copyOf(best.values())));
    }

    private Optional<Link> compare(int one, Telling a, int other, Telling b) {
        return a.by().equals(b.by()) ? Optional.empty() : matching.otherAgent(one, a, other, b);
    }

    private static boolean compatible(List<Telling> one, List<Telling> other) {
        Set<String> sources = new HashSet<>();
        one.forEach(t -> sources.add(t.source()));
        return other.stream().noneMatch(t -> sources.contains(t.source()))
                && one.stream().noneMatch(a -> other.stream()
                        .anyMatch(
                                b -> a.said().elsewhere(b.said()) || DateFit.of(a.date(), b.date()) == DateFit.APART));
    }

    private static List<List<Telling>> merged(List<List<Telling>> groups, List<List<Integer>> joined) {
        List<List<Telling>> result = new ArrayList<>();
        Set<Integer> gone = new HashSet<>();
        for (List<Integer> members : joined) {
            gone.addAll(members);
            result.add(members.stream()
                    .flatMap(g -> groups.get(g).stream())
                    .sorted(Telling.ORDER)
                    .toList());
        }
        for (int g = 0; g < groups.size(); g++) {
            if (!gone.contains(g)) {
                result.add(groups.get(g));
            }
        }
        return result;
    }
}
