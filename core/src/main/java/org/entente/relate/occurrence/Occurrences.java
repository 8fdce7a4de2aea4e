package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Agreement;
import org.entente.model.Pair;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The events of a case that several statements tell: the one door of this package. Ties are no events, and what is only supposed
 * tells none. The answer does not depend on the order of documents or statements.
 */
public final class Occurrences {
    private final CaseFile file;
    private final NavigableMap<Pair, List<Statement.Event>> byPair = new TreeMap<>();
    private final Map<String, Pair> pairOf = new HashMap<>();
    private final Map<Pair, Told> told = new HashMap<>();
    private final Map<ActorName, ActorName> principals;
    private @Nullable Rules rules; // the texts are read where two tellings are to be compared
    private @Nullable List<Occurrence> all;

    private record Rules(CaseWords words, OneAct types, Tellings tellings, Matching matching) {}

    /** Tellings about one pair in their order, and which of them are linked. */
    private record Told(List<Telling> tellings, List<Link> links) {}

    private Occurrences(CaseFile file, Map<ActorName, ActorName> principals, @Nullable Rules before) {
        this.file = file;
        this.principals = principals;
        for (Statement statement : file.statements()) {
            if (statement instanceof Statement.Event event && event.evidence().certainty() != Certainty.HYPOTHETICAL) {
                ActorName by =
                        principals.getOrDefault(event.by().actor(), event.by().actor());
                ActorName toward = principals.getOrDefault(
                        event.toward().actor(), event.toward().actor());
                if (!by.equals(toward) && !toward.equals(ActorName.UNKNOWN)) {
                    Pair pair = Pair.of(by, toward);
                    byPair.computeIfAbsent(pair, k -> new ArrayList<>()).add(event);
                    pairOf.put(event.id(), pair);
                }
            }
        }
        if (before != null) {
            rules = rules(before.words(), before.types());
        }
    }

    /**
     * Those of a case.
     *
     * @param principals per actor, the actor it counts for
     */
    public static Occurrences of(CaseFile file, Map<ActorName, ActorName> principals) {
        return new Occurrences(file, principals, null);
    }

    /** Those of a case with other statements; what was read of the documents is kept where it has the same ones. */
    public Occurrences of(CaseFile other, Map<ActorName, ActorName> others, boolean sameDocuments) {
        return new Occurrences(other, others, sameDocuments ? rules : null);
    }

    private Rules rules(CaseWords words, OneAct types) {
        Tellings tellings = new Tellings(file, principals, words);
        return new Rules(words, types, tellings, new Matching(words, types, tellings));
    }

    private Rules rules() {
        Rules known = rules;
        if (known == null) {
            known = rules(new CaseWords(file.documents(), Lexicon.load()), OneAct.load());
            rules = known;
        }
        return known;
    }

    private Told told(Pair pair) {
        Told known = told.get(pair);
        if (known == null) {
            List<Statement.Event> events = byPair.getOrDefault(pair, List.of());
            List<Telling> tellings = events.stream()
                    .map(rules().tellings()::of)
                    .sorted(Telling.ORDER)
                    .toList();
            known = new Told(tellings, Candidates.links(tellings, rules().words(), rules().matching()::link));
            told.put(pair, known);
        }
        return known;
    }

    /**
     * Groups of statements, two at least, that tell one act between two principals, as if no others had been made about them. O(links)
     * after the first time.
     *
     * @param among ids of the statements; those that tell no event of the pair are left out
     */
    public List<List<String>> groups(Pair pair, Collection<String> among) {
        Set<String> chosen =
                among.stream().filter(id -> pair.equals(pairOf.get(id))).collect(Collectors.toCollection(HashSet::new));
        if (chosen.size() < 2) {
            return List.of();
        }
        return groups(told(pair), chosen).stream()
                .map(group -> group.stream().map(Telling::id).toList())
                .toList();
    }

    private static List<List<Telling>> groups(Told told, Set<String> chosen) {
        List<Telling> all = told.tellings();
        List<Link> links = told.links().stream()
                .filter(l -> chosen.contains(all.get(l.one()).id())
                        && chosen.contains(all.get(l.other()).id()))
                .toList();
        return Linkage.groups(all.size(), links).stream()
                .map(group -> group.stream().map(all::get).toList())
                .toList();
    }

    /** All of the case, by pair, then by first telling. O(tellings · √sentences). */
    public List<Occurrence> all() {
        List<Occurrence> known = all;
        if (known == null) {
            known = find();
            all = known;
        }
        return known;
    }

    private List<Occurrence> find() {
        List<List<Telling>> groups = new ArrayList<>();
        byPair.keySet().forEach(pair -> groups.addAll(partition(told(pair))));
        return new Agents(rules().matching(), rules().words())
                .join(groups).stream()
                        .filter(group -> group.size() > 1)
                        .map(Occurrences::occurrence)
                        .sorted(Comparator.comparing(Occurrence::pair)
                                .thenComparing(o -> o.date().text())
                                .thenComparing(Occurrence::id))
                        .toList();
    }

    /** Groups, and alone whoever is in none. */
    private static List<List<Telling>> partition(Told told) {
        Set<String> every = told.tellings().stream().map(Telling::id).collect(Collectors.toSet());
        List<List<Telling>> result = new ArrayList<>(groups(told, every));
        result.forEach(group -> group.forEach(telling -> every.remove(telling.id())));
        told.tellings().stream().filter(t -> every.contains(t.id())).forEach(t -> result.add(List.of(t)));
        return result;
    }

    private static Occurrence occurrence(List<Telling> tellings) {
        return new Occurrence(
                "o-" + tellings.get(0).id(),
                mostly(tellings, t -> t.event().type()).get(0),
                mostly(tellings, Telling::pair),
                dated(tellings.stream().map(Telling::evidence).toList()).date(),
                tellings.stream().map(Telling::id).toList(),
                tellings.stream()
                        .map(t -> t.evidence().document())
                        .distinct()
                        .sorted()
                        .toList(),
                Contradictions.of(tellings));
    }

    private static <T extends Comparable<T>> List<T> mostly(List<Telling> tellings, Function<Telling, T> what) {
        Map<T, Long> counts =
                tellings.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The one whose date counts for tellings of one act: one that has a date, and is not a denial, where there is one; of these the
     * most precise, the one most told, the earliest.
     */
    public static Evidence dated(List<Evidence> tellings) {
        Map<EdtfDate, Long> told =
                tellings.stream().collect(Collectors.groupingBy(Evidence::date, Collectors.counting()));
        return tellings.stream()
                .min(Comparator.<Evidence>comparingInt(e -> e.date().isKnown() ? 0 : 1)
                        .thenComparingInt(e -> e.certainty() == Certainty.DENIED ? 1 : 0)
                        .thenComparingLong(e -> DateFit.length(e.date()))
                        .thenComparingLong(e -> -told.getOrDefault(e.date(), 0L))
                        .thenComparing(e -> e.date().text())
                        .thenComparing(Evidence::document)
                        .thenComparing(Evidence::span)
                        .thenComparing(Evidence::id))
                .orElseThrow();
    }

    /** What two statements of one occurrence agree on beside their actors; empty where nothing links the two. */
    public List<Agreement> agreements(String one, String other) {
        Pair first = pairOf.get(one);
        Pair second = pairOf.get(other);
        if (first == null || second == null) {
            return List.of();
        }
        Telling a = telling(first, one);
        Telling b = telling(second, other);
        Optional<Link> link = first.equals(second)
                ? rules().matching().link(0, a, 1, b)
                : rules().matching().otherAgent(0, a, 1, b);
        return link.map(Link::agreements).orElse(List.of());
    }

    private Telling telling(Pair pair, String id) {
        return told(pair).tellings().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
