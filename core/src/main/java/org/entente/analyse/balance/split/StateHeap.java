package org.entente.analyse.balance.split;

import java.util.Arrays;

/** A binary heap of states by their distance, ties by number; a state's distance may only fall while it is in the heap. */
final class StateHeap {
    private final double[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    StateHeap(double[] distance) {
        this.distance = distance;
        heap = new int[distance.length];
        place = new int[distance.length];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Puts a state in, or moves it up after its distance fell. */
    void put(int state) {
        if (place[state] < 0) {
            place[state] = size;
            heap[size++] = state;
        }
        up(place[state]);
    }

    int removeLeast() {
        int least = heap[0];
        place[least] = -1;
        size--;
        if (size > 0) {
            heap[0] = heap[size];
            place[heap[0]] = 0;
            down(0);
        }
        return least;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = -1;
        }
        size = 0;
    }

    private boolean before(int a, int b) {
        return distance[a] < distance[b] || (distance[a] == distance[b] && a < b);
    }

    private void up(int at) {
        int i = at;
        int state = heap[i];
        while (i > 0 && before(state, heap[(i - 1) / 2])) {
            heap[i] = heap[(i - 1) / 2];
            place[heap[i]] = i;
            i = (i - 1) / 2;
        }
        heap[i] = state;
        place[state] = i;
    }

    private void down(int at) {
        int i = at;
        int state = heap[i];
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], state)) {
                break;
            }
            heap[i] = heap[child];
            place[heap[i]] = i;
            i = child;
        }
        heap[i] = state;
        place[state] = i;
    }
}
