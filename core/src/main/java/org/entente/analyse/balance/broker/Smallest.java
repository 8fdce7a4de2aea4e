package org.entente.analyse.balance.broker;

import java.util.Arrays;
import java.util.List;

/** Keeps the smallest of many numbers. */
final class Smallest {
    private final int limit;
    private int[] kept = new int[0];
    private int size;
    private long offered;

    Smallest(int limit) {
        this.limit = limit;
    }

    /** O(log limit) on average. */
    void add(int number) {
        offered++;
        if (size == 2 * limit) {
            Arrays.sort(kept, 0, size);
            size = limit;
        }
        if (size == kept.length) {
            kept = Arrays.copyOf(kept, Math.min(2 * limit, Math.max(4, 2 * size)));
        }
        kept[size++] = number;
    }

    /** How many numbers there were. */
    long offered() {
        return offered;
    }

    List<Integer> sorted() {
        return Arrays.stream(kept, 0, size).sorted().limit(limit).boxed().toList();
    }
}
