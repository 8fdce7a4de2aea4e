package org.entente.bench;

import java.util.function.Supplier;

/**
 * What came of some work, and how long it took.
 *
 * @param value what came of it
 * @param seconds on the clock
 */
record Timed<T>(T value, double seconds) {
    static <T> Timed<T> of(Supplier<T> work) {
        long start = System.nanoTime();
        T value = work.get();
        return new Timed<>(value, (System.nanoTime() - start) / 1e9);
    }
}
