package org.entente.show.draw;

import java.util.List;
import org.entente.model.EdtfDate;
import org.entente.model.Statement;

/**
 * Years from left to right.
 *
 * @param from first year shown
 * @param to one past the last year shown
 * @param left where {@code from} begins
 * @param right where {@code to} begins
 * @param early whether something lies before {@code from}
 */
record Axis(int from, int to, double left, double right, boolean early) {
    /** Statements older than this many years before the newest are gathered at the left edge. */
    private static final int LONGEST = 80;

    /** From the first to the last year that the statements name, never empty. */
    static Axis over(List<Statement> dated, double left, double right) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Statement statement : dated) {
            EdtfDate date = statement.evidence().date();
            int start = date.earliest().or(date::latest).orElseThrow().getYear();
            int end = date.latest().or(date::earliest).orElseThrow().getYear();
            first = Math.min(first, start);
            last = Math.max(last, end);
        }
        int from = Math.max(first, last - LONGEST);
        return new Axis(from, Math.max(last + 1, from + 3), left, right, from > first);
    }

    /** Where a point in time lies; what is too early lies at the left edge. */
    double x(double year) {
        double inside = Math.max(from, Math.min(to, year));
        return left + (inside - from) * (right - left) / (to - from);
    }

    /** Years between two labels: 1, 2, 5, 10 or 20. */
    int step() {
        for (int step : new int[] {1, 2, 5, 10}) {
            if ((right - left) / (to - from) * step >= 34) {
                return step;
            }
        }
        return 20;
    }
}
