package org.entente.model;

import java.util.Comparator;

/**
 * A run of a document's stored text.
 *
 * @param begin first UTF-16 code unit, counted from 0
 * @param end one past the last UTF-16 code unit; greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a span: begin " + begin + ", end " + end);
        }
    }

    /** Number of UTF-16 code units, at least 1. */
    public int length() {
        return end - begin;
    }

    /** The words at this span. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The same run, counted from a place {@code by} code units earlier. */
    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
