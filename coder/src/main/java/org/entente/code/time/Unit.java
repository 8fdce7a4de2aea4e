package org.entente.code.time;

import java.time.LocalDate;
import java.util.Locale;

/** Units that texts count time in. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY;

    /** "Weeks" is WEEK; a fortnight counts as a week. */
    static Unit of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("fortnight")) {
            return WEEK;
        }
        return lower.startsWith("centur")
                ? CENTURY
                : valueOf(lower.replaceAll("s$", "").toUpperCase(Locale.ROOT));
    }

    /** A day so many units on; before where {@code by} is negative. */
    LocalDate shift(LocalDate day, long by) {
        return switch (this) {
            case DAY -> day.plusDays(by);
            case WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case YEAR -> day.plusYears(by);
            case DECADE -> day.plusYears(10 * by);
            case CENTURY -> day.plusYears(100 * by);
        };
    }

    /** How many months it has; 0 for less than one. */
    int months() {
        return switch (this) {
            case DAY, WEEK -> 0;
            case MONTH -> 1;
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1200;
        };
    }
}
