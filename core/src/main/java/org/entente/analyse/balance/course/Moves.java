package org.entente.analyse.balance.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Balance;
import org.entente.model.BalanceStep.Move;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;

/** What changed from one network to the next, and who changed sides. */
public final class Moves {
    private Moves() {}

    /**
     * Ties that came, went or changed sign and made balance better or worse: that changed triads, or that go or went against the
     * split. Those that changed most triads first, then those that go against the split, then by pair. O(ties · log ties), plus
     * for each changed tie the ties of its ends.
     *
     * @param b balance of {@code before}
     * @param a balance of {@code after}
     */
    public static List<Move> between(SignedNetwork before, Balance b, SignedNetwork after, Balance a) {
        Signs old = Signs.of(before, b);
        Signs now = Signs.of(after, a);
        TreeSet<Pair> pairs = new TreeSet<>(old.pairs());
        pairs.addAll(now.pairs());
        List<Move> result = new ArrayList<>();
        for (Pair pair : pairs) {
            int was = old.sign(pair);
            int is = now.sign(pair);
            if (was != is) {
                int triads = now.triads(pair) - old.triads(pair);
                boolean frustrated = is == 0 ? old.frustrated(pair) : now.frustrated(pair);
                if (triads != 0 || frustrated || old.frustrated(pair)) {
                    result.add(new Move(pair, was, is, triads, frustrated));
                }
            }
        }
        result.sort(Comparator.comparingInt((Move move) -> -Math.abs(move.triads()))
                .thenComparing(move -> !move.frustrated())
                .thenComparing(Move::pair));
        return List.copyOf(result);
    }
}
