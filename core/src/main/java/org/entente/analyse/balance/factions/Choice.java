package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which of many broken sets are added: too many at once make a linear program slow and say much the same. */
final class Choice {
    /** At least so many a round where there are as many. */
    private static final int LEAST = 400;
    /** One for so many edges, for graphs with many. */
    private static final int EDGES_EACH = 40;

    private final int edges;

    Choice(int edges) {
        this.edges = edges;
    }

    /** The most broken first, then the shortest; those that share no edge with one chosen before others. */
    List<int[]> of(List<int[]> found, double[] value) {
        int most = Math.max(LEAST, edges / EDGES_EACH);
        if (found.size() <= most) {
            return found;
        }
        double[] sum = new double[found.size()];
        Integer[] order = new Integer[found.size()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Arrays.stream(found.get(i)).mapToDouble(e -> value[e]).sum();
            order[i] = i;
        }
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(i -> sum[i])
                        .thenComparing(i -> found.get(i).length)
                        .thenComparing(i -> i));
        List<int[]> result = new ArrayList<>();
        List<int[]> others = new ArrayList<>();
        BitSet used = new BitSet();
        for (int i : order) {
            int[] set = found.get(i);
            boolean fresh = Arrays.stream(set).noneMatch(used::get);
            if (fresh) {
                result.add(set);
                Arrays.stream(set).forEach(used::set);
            } else {
                others.add(set);
            }
        }
        result.addAll(others);
        return result.subList(0, most);
    }
}
