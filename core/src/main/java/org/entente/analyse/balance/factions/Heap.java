package org.entente.analyse.balance.factions;

import java.util.Arrays;

/** States waiting by their distance, the nearest first; ties by state. A state may wait more than once. */
final class Heap {
    private static final int START = 64;

    private double[] distance = new double[START];
    private int[] state = new int[START];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double nearest() {
        return distance[0];
    }

    void add(double far, int what) {
        if (size == state.length) {
            distance = Arrays.copyOf(distance, 2 * size);
            state = Arrays.copyOf(state, 2 * size);
        }
        int at = size++;
        while (at > 0 && before(far, what, (at - 1) / 2)) {
            distance[at] = distance[(at - 1) / 2];
            state[at] = state[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        distance[at] = far;
        state[at] = what;
    }

    int remove() {
        int result = state[0];
        size--;
        double far = distance[size];
        int what = state[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(distance[child + 1], state[child + 1], child)) {
                child++;
            }
            if (before(far, what, child)) {
                break;
            }
            distance[at] = distance[child];
            state[at] = state[child];
            at = child;
        }
        distance[at] = far;
        state[at] = what;
        return result;
    }

    private boolean before(double far, int what, int at) {
        return far < distance[at] || (far == distance[at] && what < state[at]);
    }
}
