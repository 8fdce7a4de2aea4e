package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.entente.model.EdtfDate;
import org.entente.model.Occurrence.Contradiction;
import org.entente.model.Occurrence.Matter;
import org.entente.model.Occurrence.Side;
import org.entente.model.Pair;

/** What the tellings of one event contradict each other in. */
final class Contradictions {
    private static final Comparator<Side> MOST_FIRST =
            Comparator.<Side>comparingInt(s -> -s.tellings().size()).thenComparing(Side::says);

    private final List<Telling> tellings;

    private Contradictions(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /** By matter; numbers by what is counted. O(tellings²). */
    static List<Contradiction> of(List<Telling> tellings) {
        Contradictions work = new Contradictions(tellings);
        List<Contradiction> result = new ArrayList<>();
        work.dates(result);
        work.agents(result);
        work.numbers(result);
        work.denials(result);
        return result;
    }

    /** What a telling says, in words and as a value to compare. */
    private record View<T>(String says, T value, String telling) {}

    private void dates(List<Contradiction> result) {
        List<View<EdtfDate>> views = tellings.stream()
                .filter(t -> t.date().isKnown())
                .map(t -> new View<>(t.date().text(), t.date(), t.id()))
                .toList();
        add(Matter.DATE, "", views, (a, b) -> !DateFit.overlap(a, b), result);
    }

    private void agents(List<Contradiction> result) {
        if (tellings.stream().map(Telling::pair).distinct().count() > 1) {
            List<View<String>> views = tellings.stream()
                    .map(t -> new View<>(t.by().value(), t.by().value(), t.id()))
                    .toList();
            add(Matter.AGENT, "", views, (a, b) -> !a.equals(b), result);
        }
    }

    private void numbers(List<Contradiction> result) {
        TreeSet<String> counted = new TreeSet<>();
        tellings.forEach(t -> t.said().counts().forEach(c -> counted.add(c.of())));
        for (String what : counted) {
            List<View<Count>> views = new ArrayList<>();
            for (Telling telling : tellings) {
                List<Count> own = telling.said().counts().stream()
                        .filter(c -> c.of().equals(what))
                        .toList();
                if (own.size() == 1) { // of two figures in one sentence nobody knows which is meant
                    views.add(new View<>(own.get(0).says(), own.get(0), telling.id()));
                }
            }
            add(Matter.NUMBER, what, views, Count::against, result);
        }
    }

    /** Of one agent only: who denies that A did it does not speak against those who say that B did. */
    private void denials(List<Contradiction> result) {
        NavigableMap<Pair, List<View<Boolean>>> byPair = new TreeMap<>();
        for (Telling telling : tellings) {
            byPair.computeIfAbsent(telling.pair(), k -> new ArrayList<>())
                    .add(new View<>(telling.evidence().certainty().code(), telling.denied(), telling.id()));
        }
        byPair.values().forEach(views -> add(Matter.DENIAL, "", views, (a, b) -> !a.equals(b), result));
    }

    private static <T> void add(
            Matter matter, String about, List<View<T>> views, BiPredicate<T, T> against, List<Contradiction> result) {
        NavigableMap<String, List<String>> sides = new TreeMap<>();
        for (View<T> view : views) {
            if (views.stream().anyMatch(other -> against.test(view.value(), other.value()))) {
                sides.computeIfAbsent(view.says(), k -> new ArrayList<>()).add(view.telling());
            }
        }
        if (sides.size() > 1) {
            List<Side> sorted = new ArrayList<>();
            sides.forEach((says, ids) -> sorted.add(new Side(says, ids)));
            sorted.sort(MOST_FIRST);
            result.add(new Contradiction(matter, about, sorted));
        }
    }
}
