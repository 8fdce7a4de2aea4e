package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What follows from known rows because frustration is whole: a sum of rows, halved, each odd number rounded up in favour of the sum, and
 * its least rounded up where it is odd (zero-half cuts: Caprara &amp; Fischetti 1996; odd wheels are among them). Such a sum is broken
 * where what its rows have to spare and what rounding gives away come to less than 1 together; it is sought by elimination modulo 2,
 * the edges that give most away first (Koster, Zymolka &amp; Kutschka 2009). An edge frustrated by more than a half is counted from 1
 * downwards. O(rows² · edges / 64).
 */
final class HalfCuts {
    /** Rows to start from, those with least to spare. */
    private static final int ROWS = 1500;
    /** Cuts a round. */
    private static final int MOST = 100;

    private static final double WHOLE = 1e-6;
    private static final double SHORT = 1e-2;
    private static final double HALF = 0.5;

    private final double[] value;
    private final List<Row> tight;
    private final List<Sum> sums = new ArrayList<>();
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();
    private final double[] lost;
    private final List<Found> found = new ArrayList<>();

    /** A sum of rows: which, the edges that are odd in it, whether its least is, what it has to spare. */
    private static final class Sum {
        final BitSet rows = new BitSet();
        final BitSet odd = new BitSet();
        boolean least;
        double slack;
    }

    private record Found(BitSet rows, double lost) {}

    private HalfCuts(List<Row> rows, double[] value) {
        this.value = value;
        double[] slack = rows.stream().mapToDouble(r -> r.slack(value)).toArray();
        tight = IntStream.range(0, rows.size())
                .filter(i -> slack[i] < 1 - SHORT)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> slack[i]).thenComparing(i -> -i))
                .limit(ROWS)
                .map(rows::get)
                .toList();
        double[] weights = new double[value.length];
        for (int i = 0; i < tight.size(); i++) {
            Sum sum = new Sum();
            Row row = tight.get(i);
            sum.rows.set(i);
            sum.slack = Math.max(0, row.slack(value));
            sum.least = row.least() % 2 != 0;
            for (int at = 0; at < row.size(); at++) {
                if (row.times(at) % 2 != 0) {
                    double share = value[row.edge(at)];
                    sum.least ^= share > HALF;
                    double loss = Math.max(0, Math.min(share, 1 - share));
                    if (loss > WHOLE) {
                        int column = columns.computeIfAbsent(row.edge(at), k -> columns.size());
                        weights[column] = loss;
                        sum.odd.set(column);
                    }
                }
            }
            sums.add(sum);
        }
        lost = Arrays.copyOf(weights, columns.size());
    }

    /** The most broken ones. */
    static List<Row> below(List<Row> rows, double[] value, Deadline deadline) {
        HalfCuts search = new HalfCuts(rows, value);
        search.eliminate(deadline);
        search.found.sort(Comparator.comparingDouble(Found::lost));
        return search.found.stream().limit(MOST).map(f -> search.cut(f.rows)).toList();
    }

    private void eliminate(Deadline deadline) {
        Integer[] order = new Integer[lost.length];
        Arrays.setAll(order, c -> c);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(c -> -lost[c]).thenComparing(c -> c));
        for (int column : order) {
            Sum pivot = null;
            for (Sum sum : sums) {
                if (sum.odd.get(column) && (pivot == null || sum.slack < pivot.slack)) {
                    pivot = sum;
                }
            }
            if (pivot == null || deadline.over()) {
                continue;
            }
            sums.remove(pivot);
            List<Sum> left = new ArrayList<>();
            for (Sum sum : sums) {
                if (sum.odd.get(column)) {
                    sum.rows.xor(pivot.rows);
                    sum.odd.xor(pivot.odd);
                    sum.least ^= pivot.least;
                    sum.slack += pivot.slack;
                    keep(sum);
                }
                if (sum.slack < 1 - SHORT && !sum.odd.isEmpty()) {
                    left.add(sum);
                }
            }
            sums.clear();
            sums.addAll(left);
        }
    }

    private void keep(Sum sum) {
        if (!sum.least) {
            return;
        }
        double away = sum.slack;
        for (int c = sum.odd.nextSetBit(0); c >= 0 && away < 1; c = sum.odd.nextSetBit(c + 1)) {
            away += lost[c];
        }
        if (away < 1 - SHORT) {
            found.add(new Found((BitSet) sum.rows.clone(), away));
        }
    }

    private Row cut(BitSet rows) {
        TreeMap<Integer, Integer> times = new TreeMap<>();
        int least = 0;
        for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
            Row row = tight.get(i);
            least += row.least();
            for (int at = 0; at < row.size(); at++) {
                times.merge(row.edge(at), row.times(at), Integer::sum);
            }
        }
        int spare = 0;
        for (var entry : times.entrySet()) {
            if (entry.getValue() % 2 != 0) {
                boolean above = value[entry.getKey()] > HALF;
                entry.setValue(entry.getValue() + (above ? -1 : 1));
                spare += above ? 1 : 0;
            }
            entry.setValue(entry.getValue() / 2);
        }
        times.values().removeIf(t -> t == 0);
        int half = Math.floorDiv(least - spare + 1, 2);
        return new Row(
                times.keySet().stream().mapToInt(e -> e).toArray(),
                times.values().stream().mapToInt(t -> t).toArray(),
                half);
    }
}
