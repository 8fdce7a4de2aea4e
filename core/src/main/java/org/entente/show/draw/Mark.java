package org.entente.show.draw;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.Statement;

/**
 * One dated statement on the timeline.
 *
 * @param statement what it stands for
 * @param at where its sign is drawn
 * @param from left end of its period
 * @param to right end of its period; {@code from} where it is shorter than a bar can show
 * @param openStart whether the period has no known start
 * @param openEnd whether the period has no known end
 */
record Mark(Statement statement, double at, double from, double to, boolean openStart, boolean openEnd) {
    private static final double SHORTEST_BAR = 1.1;
    private static final double DAYS = 366;

    static Mark of(Statement statement, Axis axis) {
        EdtfDate date = statement.evidence().date();
        Optional<LocalDate> earliest = date.earliest();
        Optional<LocalDate> latest = date.latest();
        double start = earliest.map(Mark::year).orElse((double) axis.from());
        double end = latest.map(day -> year(day.plusDays(1))).orElse((double) axis.to());
        boolean open = earliest.isEmpty() || latest.isEmpty();
        if (open || end - start > SHORTEST_BAR) {
            double at = earliest.isPresent() ? axis.x(start) + 5 : axis.x(end) - 5;
            return new Mark(statement, at, axis.x(start), axis.x(end), earliest.isEmpty(), latest.isEmpty());
        }
        double middle = axis.x((start + end) / 2);
        return new Mark(statement, middle, middle, middle, false, false);
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / DAYS;
    }

    boolean bar() {
        return to > from;
    }

    /** Whether the text asserts it: hedged, hypothetical and denied statements are drawn hollow. */
    boolean solid() {
        return statement.evidence().certainty() == Certainty.ASSERTED;
    }
}
