package org.entente.code.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.EdtfDate;

/**
 * When an actor is one, a name means it, or somebody holds an office.
 *
 * @param from first day; empty is open or not known
 * @param to last day; empty is open or not known
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Without bounds. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    private static final int YEAR_DIGITS = 4;

    /**
     * From two cells of a table: years, or dates as precise as EDTF; blank is open.
     *
     * @throws IllegalArgumentException where a cell is no date; says which
     */
    public static Period of(String from, String to) {
        return new Period(date(from).earliest(), date(to).latest());
    }

    private static EdtfDate date(String cell) {
        boolean year =
                !cell.isEmpty() && cell.length() <= YEAR_DIGITS && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        return EdtfDate.parse(year ? "0".repeat(YEAR_DIGITS - cell.length()) + cell : cell);
    }

    /** Whether it has a beginning or an end. */
    public boolean bounded() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether it ends before it begins. */
    public boolean reversed() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    /** Whether all of a known date lies in it. */
    public boolean holds(EdtfDate when) {
        return from.map(f -> when.earliest().filter(e -> !e.isBefore(f)).isPresent())
                        .orElse(true)
                && to.map(t -> when.latest().filter(l -> !l.isAfter(t)).isPresent())
                        .orElse(true);
    }

    /** Whether some day of the date may lie in it; an unknown date may. */
    public boolean touches(EdtfDate when) {
        return overlaps(new Period(when.earliest(), when.latest()));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return !ends(this, other) && !ends(other, this);
    }

    private static boolean ends(Period first, Period second) {
        return first.to.isPresent() && second.from.isPresent() && first.to.get().isBefore(second.from.get());
    }
}
