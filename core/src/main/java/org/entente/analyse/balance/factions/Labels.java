package org.entente.analyse.balance.factions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of groups. */
final class Labels {
    private Labels() {}

    /** The same groups, numbered from 0 in the order of their first vertices; {@link Grouping#NONE} stays. */
    static int[] inOrder(int[] group) {
        Map<Integer, Integer> names = new LinkedHashMap<>();
        return Arrays.stream(group)
                .map(g -> g == Grouping.NONE ? g : names.computeIfAbsent(g, k -> names.size()))
                .toArray();
    }
}
