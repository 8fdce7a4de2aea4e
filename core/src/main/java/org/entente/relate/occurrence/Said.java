package org.entente.relate.occurrence;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What the sentence around a telling says beside its actors, as stems.
 *
 * @param all every word that says something
 * @param names those written like names
 * @param place those of the place that the coder read
 * @param trigger those of the act
 * @param counts numbers of something
 * @param again whether it is told as one more act of its kind
 */
record Said(
        NavigableSet<String> all,
        NavigableSet<String> names,
        NavigableSet<String> place,
        NavigableSet<String> trigger,
        List<Count> counts,
        boolean again) {
    /** Words beside the actors from which on a sentence does not come about twice. */
    static final int COPY = 5;

    /** Stems of the places of either that the other has, too. */
    NavigableSet<String> samePlace(Said other) {
        NavigableSet<String> result = new TreeSet<>();
        place.stream().filter(other::has).forEach(result::add);
        other.place.stream().filter(this::has).forEach(result::add);
        return result;
    }

    /** Whether both name a place, and neither the other's. */
    boolean elsewhere(Said other) {
        return !place.isEmpty() && !other.place.isEmpty() && samePlace(other).isEmpty();
    }

    private boolean has(String stem) {
        return all.contains(stem) || place.contains(stem);
    }

    /** Stems of names in both, apart from those of places in common; a name may begin one of the sentences. */
    NavigableSet<String> sameNames(Said other) {
        NavigableSet<String> result = new TreeSet<>();
        names.stream().filter(other.all::contains).forEach(result::add);
        other.names.stream().filter(all::contains).forEach(result::add);
        result.removeAll(samePlace(other));
        return result;
    }

    /** Stems that are neither names nor of a place or act. */
    NavigableSet<String> plain() {
        NavigableSet<String> result = new TreeSet<>(all);
        result.removeAll(names);
        result.removeAll(place);
        result.removeAll(trigger);
        return result;
    }

    /** Whether both say the same and enough of it: as agencies' copy, taken over. */
    boolean copied(Said other) {
        return all.size() >= COPY && all.equals(other.all) && trigger.equals(other.trigger);
    }

    /** What all words together are looked up by. */
    String signature() {
        return "=" + String.join(" ", all);
    }

    /** Whether a number of the one cannot be right if one of the other is, and none is the same. */
    boolean otherNumbers(Said other) {
        return counts.stream()
                .anyMatch(c -> other.counts.stream().anyMatch(c::against)
                        && other.counts.stream().noneMatch(o -> o.of().equals(c.of()) && !c.against(o)));
    }
}
