package org.entente.bench;

/** Measures the figures of one section. */
interface Measurement {
    /** What the user calls it by. */
    String name();

    /** Heading of its section. */
    String title();

    /** Measures; where {@code ../shared} is absent this is never called. */
    Section measure(Bench bench);
}
