package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Complete linkage: the surest link first, two groups become one only where every member of the one is linked with every member of
 * the other. So a chain of likenesses never makes one of what differs at its ends. O(links · size of groups).
 */
final class Linkage {
    private Linkage() {}

    /**
     * Groups of two or more, each ascending, by their first members.
     *
     * @param size how many members there are
     */
    static List<List<Integer>> groups(int size, List<Link> links) {
        Set<Long> linked = new HashSet<>();
        links.forEach(link -> linked.add(key(link.one(), link.other(), size)));
        List<List<Integer>> groupOf = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groupOf.add(new ArrayList<>(List.of(i)));
        }
        for (Link link : links.stream().sorted(Link.SUREST).toList()) {
            List<Integer> one = groupOf.get(link.one());
            List<Integer> other = groupOf.get(link.other());
            if (one != other && complete(one, other, linked, size)) {
                one.addAll(other);
                other.forEach(i -> groupOf.set(i, one));
            }
        }
        TreeMap<Integer, List<Integer>> result = new TreeMap<>();
        for (List<Integer> group : groupOf) {
            if (group.size() > 1) {
                List<Integer> sorted = group.stream().sorted().toList();
                result.putIfAbsent(sorted.get(0), sorted);
            }
        }
        return List.copyOf(result.values());
    }

    private static boolean complete(List<Integer> one, List<Integer> other, Set<Long> linked, int size) {
        return one.stream().allMatch(i -> other.stream()
                .allMatch(j -> linked.contains(key(Math.min(i, j), Math.max(i, j), size))));
    }

    private static long key(int one, int other, int size) {
        return (long) one * size + other;
    }
}
