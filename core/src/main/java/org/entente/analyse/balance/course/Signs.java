package org.entente.analyse.balance.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;

/**
 * The ties of one network, for looking up.
 *
 * @param of the signs of each actor's ties
 * @param pairs that are tied
 * @param against pairs whose tie goes against the split
 */
record Signs(Map<ActorName, Map<ActorName, Integer>> of, Set<Pair> pairs, Set<Pair> against) {
    static Signs of(SignedNetwork network, Balance balance) {
        Map<ActorName, Map<ActorName, Integer>> of = new HashMap<>();
        Set<Pair> pairs = new HashSet<>();
        for (SignedTie tie : network.ties()) {
            Pair pair = tie.pair();
            pairs.add(pair);
            of.computeIfAbsent(pair.first(), a -> new HashMap<>()).put(pair.second(), tie.sign());
            of.computeIfAbsent(pair.second(), a -> new HashMap<>()).put(pair.first(), tie.sign());
        }
        Set<Pair> against = new HashSet<>();
        balance.frustrated().forEach(tie -> against.add(tie.pair()));
        return new Signs(of, pairs, against);
    }

    Map<ActorName, Integer> ties(ActorName actor) {
        return of.getOrDefault(actor, Map.of());
    }

    /** +1, -1, or 0 for no tie. */
    int sign(Pair pair) {
        return ties(pair.first()).getOrDefault(pair.second(), 0);
    }

    boolean frustrated(Pair pair) {
        return against.contains(pair);
    }

    /** Balanced minus unbalanced triads that the tie of a pair is part of. */
    int triads(Pair pair) {
        int product = 0;
        for (Map.Entry<ActorName, Integer> tie : ties(pair.first()).entrySet()) {
            product += tie.getValue() * ties(pair.second()).getOrDefault(tie.getKey(), 0);
        }
        return sign(pair) * product;
    }
}
