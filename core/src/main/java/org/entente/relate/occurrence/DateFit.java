package org.entente.relate.occurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.model.EdtfDate;

/** How far two dates allow that they mean the same time. */
enum DateFit {
    /** The same day. */
    SAME_DAY("the same day"),
    /** Days that a time zone, a night or a report's own date may put apart: at most {@link #DAYS}. */
    DAYS_APART("days apart"),
    /** They overlap, and neither is wider than a season: a day in a month, the same month. */
    WITHIN("one within the other"),
    /** They overlap, and one of them is wider than that: a year, a period. */
    COARSE("within a year or period"),
    /** One of them is not known. */
    UNDATED("one is undated"),
    /** They cannot mean the same time. */
    APART("different dates");

    /** Most days between two dates of one day each. */
    static final int DAYS = 2;
    /** Days of the longest season. */
    private static final int SEASON = 92;

    private final String words;

    DateFit(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static DateFit of(EdtfDate a, EdtfDate b) {
        if (!a.isKnown() || !b.isKnown()) {
            return UNDATED;
        }
        Optional<LocalDate> one = day(a);
        Optional<LocalDate> other = day(b);
        if (one.isPresent() && other.isPresent()) {
            long between = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
            return between == 0 ? SAME_DAY : between <= DAYS ? DAYS_APART : APART;
        }
        if (!overlap(a, b)) {
            return APART;
        }
        return length(a) <= SEASON && length(b) <= SEASON ? WITHIN : COARSE;
    }

    /** The day, where a date is exact to the day. */
    static Optional<LocalDate> day(EdtfDate date) {
        return date.earliest().filter(d -> date.latest().equals(Optional.of(d)));
    }

    /** Whether there is a day that both may mean; both known. */
    static boolean overlap(EdtfDate a, EdtfDate b) {
        return !before(a, b) && !before(b, a);
    }

    private static boolean before(EdtfDate a, EdtfDate b) {
        return a.latest().isPresent()
                && b.earliest().isPresent()
                && a.latest().get().isBefore(b.earliest().get());
    }

    /** Days that a date may mean; as many as there are where it is open or unknown. */
    static long length(EdtfDate date) {
        return date.earliest().isPresent() && date.latest().isPresent()
                ? ChronoUnit.DAYS.between(date.earliest().get(), date.latest().get()) + 1
                : Long.MAX_VALUE;
    }
}
