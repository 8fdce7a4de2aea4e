package org.entente.relate.occurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tellings that are compared at all: those of days close to each other, those that share something rare, and
 * those in the same words. All others cannot be
 * linked ({@link Matching}). Rare is what at most √sentences of the case hold, so that O(tellings · √sentences) are compared, and
 * those of the same days.
 */
final class Candidates {
    private final List<Telling> tellings;
    private final Set<Long> found = new TreeSet<>();

    private Candidates(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /** Takes two tellings by their places in the list, the first before the second. */
    @FunctionalInterface
    interface Comparison {
        Optional<Link> of(int one, Telling a, int other, Telling b);
    }

    /** The links among some tellings. */
    static List<Link> links(List<Telling> tellings, CaseWords words, Comparison comparison) {
        Candidates work = new Candidates(tellings);
        work.ofCloseDays();
        work.sharing(words);
        List<Link> result = new ArrayList<>();
        for (long key : work.found) {
            int one = (int) (key / tellings.size());
            int other = (int) (key % tellings.size());
            comparison.of(one, tellings.get(one), other, tellings.get(other)).ifPresent(result::add);
        }
        return result;
    }

    private record Dated(int index, LocalDate day) {}

    private void ofCloseDays() {
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            int index = i;
            DateFit.day(tellings.get(i).date()).ifPresent(day -> dated.add(new Dated(index, day)));
        }
        dated.sort(Comparator.comparing(Dated::day).thenComparingInt(Dated::index));
        for (int i = 0; i < dated.size(); i++) {
            for (int j = i + 1;
                    j < dated.size()
                            && ChronoUnit.DAYS.between(
                                            dated.get(i).day(), dated.get(j).day())
                                    <= DateFit.DAYS;
                    j++) {
                add(dated.get(i).index(), dated.get(j).index());
            }
        }
    }

    private void sharing(CaseWords words) {
        Map<String, List<Integer>> holding = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Said said = tellings.get(i).said();
            Set<String> keys = new TreeSet<>(said.all());
            keys.addAll(said.place());
            said.counts().forEach(count -> keys.add(CaseWords.key(count)));
            keys.add(said.signature());
            for (String key : keys) {
                if (words.rare(key)) {
                    List<Integer> before = holding.computeIfAbsent(key, k -> new ArrayList<>());
                    for (int other : before) {
                        add(other, i);
                    }
                    before.add(i);
                }
            }
        }
    }

    private void add(int one, int other) {
        found.add((long) Math.min(one, other) * tellings.size() + Math.max(one, other));
    }
}
