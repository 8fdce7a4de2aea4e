package org.entente.analyse.balance.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.SignedNetwork;

/** Who changed sides from one network to the next. */
public final class Movers {
    private Movers() {}

    /**
     * Actors that changed sides, sorted. Sides are relative: two actors can be compared where ties joined them, however far apart,
     * before and after. Among all that were joined then and are joined now, the sides are turned so that most stay; where as many
     * stay either way, the first by name does. Actors that come or go are none. O((actors + ties) · log actors).
     *
     * @param b balance of {@code before}
     * @param a balance of {@code after}
     */
    public static List<ActorName> between(SignedNetwork before, Balance b, SignedNetwork after, Balance a) {
        Map<ActorName, Integer> sideBefore = sides(b);
        Map<ActorName, Integer> sideNow = sides(a);
        Map<ActorName, ActorName> joinedBefore = Joined.of(before);
        Map<ActorName, ActorName> joinedNow = Joined.of(after);
        Map<List<ActorName>, List<ActorName>> groups = new HashMap<>();
        for (ActorName actor : new TreeMap<>(sideNow).keySet()) {
            if (sideBefore.containsKey(actor)) {
                groups.computeIfAbsent(
                                List.of(joinedBefore.getOrDefault(actor, actor), joinedNow.getOrDefault(actor, actor)),
                                key -> new ArrayList<>())
                        .add(actor);
            }
        }
        List<ActorName> result = new ArrayList<>();
        for (List<ActorName> group : groups.values()) {
            List<ActorName> stay = new ArrayList<>();
            List<ActorName> move = new ArrayList<>();
            group.forEach(
                    actor -> (sideBefore.getOrDefault(actor, 0).equals(sideNow.getOrDefault(actor, 0)) ? stay : move)
                            .add(actor));
            boolean turned = move.size() > stay.size() || (move.size() == stay.size() && move.contains(group.get(0)));
            result.addAll(turned ? stay : move);
        }
        return result.stream().sorted().toList();
    }

    private static Map<ActorName, Integer> sides(Balance balance) {
        Map<ActorName, Integer> result = new HashMap<>();
        for (int side = 0; side < balance.sides().size(); side++) {
            for (ActorName actor : balance.sides().get(side)) {
                result.put(actor, side);
            }
        }
        return result;
    }
}
