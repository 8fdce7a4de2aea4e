package org.entente.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What people decided about a case, in the order they did. Rulings are numbered from 1; nothing is ever taken out, so that a number
 * stays.
 *
 * @param rulings all of them
 */
public record RulingLog(List<Ruling> rulings) {
    public RulingLog {
        rulings = List.copyOf(rulings);
    }

    /** Per number, whether it was undone. A ruling can only be undone by a later one, so the last word is known first. O(rulings). */
    public BitSet undone() {
        BitSet undone = new BitSet();
        for (int number = rulings.size(); number >= 1; number--) {
            if (rulings.get(number - 1) instanceof Ruling.Undo undo && !undone.get(number) && undo.number() < number) {
                undone.set(Math.max(0, undo.number()));
            }
        }
        return undone;
    }

    /** What was not undone, without the undoing. */
    public List<Ruling> standing() {
        BitSet undone = undone();
        List<Ruling> standing = new ArrayList<>();
        for (int number = 1; number <= rulings.size(); number++) {
            Ruling ruling = rulings.get(number - 1);
            if (!undone.get(number) && !(ruling instanceof Ruling.Undo)) {
                standing.add(ruling);
            }
        }
        return standing;
    }

    /** The number of the last correction that counts; empty where there is none. */
    public Optional<Integer> lastCorrection() {
        BitSet undone = undone();
        for (int number = rulings.size(); number >= 1; number--) {
            if (rulings.get(number - 1) instanceof Correction && !undone.get(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
