package org.entente.analyse.balance.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Triangle inequalities and their prices: of three vertices, an even number of pairs stand apart, so {@code s1 x12 + s2 x13 + s3 x23 + 1
 * >= 0} for x = ±1 and signs whose product is plus (four per triangle; Deza &amp; Laurent 1997, "Geometry of cuts and metrics", 27.1).
 */
final class TriangleCuts {
    private static final double LEAST_VIOLATION = 0.02;
    private static final double LEAST_PRICE = 1e-7;
    private static final int[][] SIGNS = {{1, 1, 1}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}};

    private final PairTable pairs;
    int[] one = new int[1024];
    int[] two = new int[1024];
    int[] three = new int[1024];
    byte[] kind = new byte[1024];
    double[] price = new double[1024];
    private int size;

    TriangleCuts(PairTable pairs) {
        this.pairs = pairs;
    }

    int size() {
        return size;
    }

    static int sign(int kind, int place) {
        return SIGNS[kind][place];
    }

    private record Found(double slack, int i, int j, int k, int kind) {}

    /** Lets go of what has no price and adds what is violated most. Returns how many were added. O(vertices³). */
    int exchange(double[][] gram, int most) {
        forget();
        PriorityQueue<Found> worst = new PriorityQueue<>(Comparator.comparingDouble(f -> -f.slack()));
        for (int i = 2; i < gram.length; i++) {
            for (int j = 1; j < i; j++) {
                double x = gram[i][j];
                for (int k = 0; k < j; k++) {
                    double y = gram[i][k];
                    double z = gram[j][k];
                    double all = Math.min(Math.min(x + y + z, x - y - z), Math.min(y - x - z, z - x - y)) + 1;
                    if (all < -LEAST_VIOLATION
                            && (worst.size() < most || all < worst.peek().slack())) {
                        int which = all == x + y + z + 1 ? 0 : all == x - y - z + 1 ? 1 : all == y - x - z + 1 ? 2 : 3;
                        worst.add(new Found(all, i, j, k, which));
                        if (worst.size() > most) {
                            worst.remove();
                        }
                    }
                }
            }
        }
        Set<List<Integer>> known = new HashSet<>();
        for (int c = 0; c < size; c++) {
            known.add(List.of(one[c], two[c], (int) kind[c]));
        }
        List<Found> inOrder = new ArrayList<>(worst);
        inOrder.sort(Comparator.comparingDouble(Found::slack)
                .thenComparing(Found::i)
                .thenComparing(Found::j)
                .thenComparing(Found::k));
        int added = 0;
        for (Found f : inOrder) {
            int a = pairs.of(f.i(), f.j());
            int b = pairs.of(f.i(), f.k());
            if (known.add(List.of(a, b, f.kind()))) {
                add(a, b, pairs.of(f.j(), f.k()), f.kind());
                added++;
            }
        }
        return added;
    }

    private void add(int a, int b, int c, int which) {
        if (size == one.length) {
            one = Arrays.copyOf(one, 2 * size);
            two = Arrays.copyOf(two, 2 * size);
            three = Arrays.copyOf(three, 2 * size);
            kind = Arrays.copyOf(kind, 2 * size);
            price = Arrays.copyOf(price, 2 * size);
        }
        one[size] = a;
        two[size] = b;
        three[size] = c;
        kind[size] = (byte) which;
        price[size] = 0;
        size++;
    }

    private void forget() {
        int kept = 0;
        for (int c = 0; c < size; c++) {
            if (price[c] > LEAST_PRICE) {
                one[kept] = one[c];
                two[kept] = two[c];
                three[kept] = three[c];
                kind[kept] = kind[c];
                price[kept++] = price[c];
            }
        }
        size = kept;
    }
}
