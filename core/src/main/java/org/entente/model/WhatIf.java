package org.entente.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A network as it is and as it would be.
 *
 * @param edits what is supposed otherwise, in the order applied
 * @param before as it is
 * @param after as it would be
 * @param movers actors that stand otherwise, relative to the others, in the split after than in the split before; sorted
 */
public record WhatIf(List<Edit> edits, BalanceStudy before, BalanceStudy after, List<ActorName> movers) {
    public WhatIf {
        edits = List.copyOf(edits);
        movers = List.copyOf(movers);
    }

    /**
     * Compares two splits. Sides mean something only among actors that ties join, so actors are compared within each part that
     * both networks join; the fewer of a part have moved, on a draw those without its first name. O(actors + ties), plus sorting.
     */
    public static WhatIf of(List<Edit> edits, BalanceStudy before, BalanceStudy after) {
        Map<ActorName, Integer> sidesBefore = sides(before.balance());
        Map<ActorName, Integer> sidesAfter = sides(after.balance());
        Map<ActorName, Integer> partsBefore = parts(before.network());
        Map<ActorName, Integer> partsAfter = parts(after.network());
        Map<List<Integer>, List<List<ActorName>>> blocks = new HashMap<>();
        for (ActorName actor : new TreeMap<>(sidesBefore).keySet()) {
            Integer now = sidesAfter.get(actor);
            if (now != null) {
                List<Integer> block = List.of(partsBefore.getOrDefault(actor, -1), partsAfter.getOrDefault(actor, -1));
                blocks.computeIfAbsent(block, k -> List.of(new ArrayList<>(), new ArrayList<>()))
                        .get(now.equals(sidesBefore.get(actor)) ? 0 : 1)
                        .add(actor);
            }
        }
        TreeSet<ActorName> movers = new TreeSet<>();
        blocks.values().forEach(block -> movers.addAll(fewer(block.get(0), block.get(1))));
        return new WhatIf(edits, before, after, List.copyOf(movers));
    }

    private static List<ActorName> fewer(List<ActorName> kept, List<ActorName> turned) {
        if (kept.size() != turned.size()) {
            return kept.size() < turned.size() ? kept : turned;
        }
        return kept.get(0).compareTo(turned.get(0)) < 0 ? turned : kept;
    }

    private static Map<ActorName, Integer> sides(Balance balance) {
        Map<ActorName, Integer> sides = new HashMap<>();
        for (int side = 0; side < balance.sides().size(); side++) {
            for (ActorName actor : balance.sides().get(side)) {
                sides.put(actor, side);
            }
        }
        return sides;
    }

    private static Map<ActorName, Integer> parts(SignedNetwork network) {
        Map<ActorName, Integer> parts = new HashMap<>();
        List<List<ActorName>> all = network.parts();
        for (int part = 0; part < all.size(); part++) {
            for (ActorName actor : all.get(part)) {
                parts.put(actor, part);
            }
        }
        return parts;
    }
}
