package org.entente.code.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.model.EdtfDate;

/**
 * What a date that a text does not give in full is reckoned from.
 *
 * @param anchor the date that the narrative has reached; unknown where there is none
 * @param document when the text was published; unknown where it does not say
 * @param way whether the clause looks back, tells, or looks ahead
 * @param reporting whether the text tells its days from its own date ("on Tuesday"), as news does
 */
record Reckoning(EdtfDate anchor, EdtfDate document, Way way, boolean reporting) {
    private static final int MONTH_DAYS = 31;
    private static final int YEAR_DAYS = 366;
    private static final int WEEK_DAYS = 7;

    /** How a clause looks at what it tells: past perfect, past, future. */
    enum Way {
        BACK,
        TOLD,
        AHEAD
    }

    /** What a span of time counts from: what looks ahead from the text's own date, else the narrative. */
    EdtfDate base() {
        return way == Way.AHEAD && document.isKnown() ? document : anchor;
    }

    Reckoning at(EdtfDate date) {
        return new Reckoning(date, document, way, reporting);
    }

    /** The same, at the precision of a unit: 1998-03-12 in its year is 1998. What is open or coarser stays. */
    static EdtfDate coarse(EdtfDate date, Unit unit) {
        if (date.earliest().isEmpty() || date.latest().isEmpty()) {
            return date.earliest().isPresent() && unit == Unit.YEAR
                    ? year(date.earliest().get())
                    : date;
        }
        LocalDate from = date.earliest().get();
        LocalDate to = date.latest().get();
        return switch (unit) {
            case DAY -> date;
            case WEEK -> days(date) == 1 ? week(from) : date;
            case MONTH -> sameMonth(from, to) ? month(from) : date;
            case YEAR -> from.getYear() == to.getYear() ? year(from) : date;
            case DECADE -> from.getYear() / 10 == to.getYear() / 10 ? edtf(from.getYear() / 10 + "X") : date;
            case CENTURY -> from.getYear() / 100 == to.getYear() / 100 ? edtf(from.getYear() / 100 + "XX") : date;
        };
    }

    /**
     * So many units on from a date, or back: as precise as the unit and the date allow. Two months after a year that is known only as
     * a year is that year or the next.
     */
    static EdtfDate shift(EdtfDate base, int by, Unit unit) {
        if (!base.isKnown()) {
            return base;
        }
        boolean after = base.latest().isPresent() && (by > 0 || base.earliest().isEmpty()) && base.isInterval();
        Optional<LocalDate> edge = after ? base.latest() : base.earliest().or(base::latest);
        LocalDate from =
                unit.shift(base.isInterval() ? edge.get() : base.earliest().get(), by);
        LocalDate to = unit.shift(base.isInterval() ? edge.get() : base.latest().get(), by);
        if (unit.months() >= Unit.YEAR.months() || days(base) > MONTH_DAYS) {
            String mark = unit.months() > Unit.YEAR.months() ? "~" : "";
            return from.getYear() == to.getYear()
                    ? edtf(year(from).text() + mark)
                    : EdtfDate.between(year(from), year(to));
        }
        if (unit == Unit.MONTH || days(base) > 1) {
            return sameMonth(from, to) ? month(from) : EdtfDate.between(month(from), month(to));
        }
        return edtf(from + (unit == Unit.WEEK ? "~" : ""));
    }

    /** From a date to so many units on. */
    static EdtfDate within(EdtfDate base, int by, Unit unit) {
        Optional<LocalDate> start = base.earliest().or(base::latest);
        EdtfDate end = shift(base, by, unit);
        if (start.isEmpty() || !end.isKnown()) {
            return EdtfDate.UNKNOWN;
        }
        LocalDate last = end.latest().orElse(start.get());
        LocalDate first = end.earliest().orElse(start.get());
        EdtfDate precise = unit.months() >= Unit.YEAR.months() || days(base) > MONTH_DAYS
                ? year(by > 0 ? last : first)
                : days(base) > 1 || unit == Unit.MONTH
                        ? month(by > 0 ? last : first)
                        : EdtfDate.day(by > 0 ? last : first);
        EdtfDate near = unit.months() >= Unit.YEAR.months() ? coarse(base, Unit.YEAR) : base;
        return by > 0 ? EdtfDate.between(near, precise) : EdtfDate.between(precise, near);
    }

    /** The year before, of, or after that of a date; unknown where the date spans several. */
    static EdtfDate yearOf(EdtfDate base, int by) {
        Optional<LocalDate> day = base.latest().or(base::earliest);
        return day.map(d -> year(d.plusYears(by))).orElse(EdtfDate.UNKNOWN);
    }

    /** A month (1 to 12) or season (21 to 24) that stands without its year. */
    EdtfDate bare(int month, int day, int yearsOn, boolean pinned) {
        Optional<EdtfDate> year = pinned ? pinned(yearsOn) : year(month, day);
        return year.map(y -> point(y, month, day)).orElse(EdtfDate.UNKNOWN);
    }

    private static EdtfDate point(EdtfDate year, int month, int day) {
        return edtf(year.text() + "-" + Terms.two(month) + (day > 0 ? "-" + Terms.two(day) : ""));
    }

    private Optional<EdtfDate> pinned(int yearsOn) {
        return single(anchor).map(d -> year(d.plusYears(yearsOn)));
    }

    /** The year of the narrative, or of the text: the next such month in what is told, the last in what looks back. */
    private Optional<EdtfDate> year(int month, int day) {
        Optional<LocalDate> told = single(anchor);
        if (told.isPresent()) {
            boolean exact = days(anchor) <= MONTH_DAYS;
            int by = !exact ? 0 : next(told.get(), month, way);
            return Optional.of(year(told.get().plusYears(by)));
        }
        if (anchor.isKnown() || document.earliest().isEmpty() || days(document) > MONTH_DAYS) {
            return Optional.empty();
        }
        LocalDate own = document.earliest().get();
        int by = next(own, month, way == Way.AHEAD ? Way.TOLD : Way.BACK);
        boolean later = way != Way.AHEAD && month == own.getMonthValue() && day > own.getDayOfMonth();
        return Optional.of(year(own.plusYears(later ? -1 : by)));
    }

    private static int next(LocalDate from, int month, Way way) {
        int first = month > 12 ? 3 * (month - 20) : month;
        int last = month > 12 ? first + 2 : month;
        if (way == Way.BACK) {
            return first > from.getMonthValue() ? -1 : 0;
        }
        return last < from.getMonthValue() ? 1 : 0;
    }

    /** A day in the one year that a date stands for; the start of an open period. */
    private static Optional<LocalDate> single(EdtfDate date) {
        if (date.earliest().isEmpty() || date.latest().isEmpty()) {
            return date.earliest().or(date::latest);
        }
        return date.earliest().get().getYear() == date.latest().get().getYear() ? date.earliest() : Optional.empty();
    }

    /** The month or season after, before, or of the anchor: "the following spring". */
    EdtfDate neighbour(int month, int by) {
        Optional<LocalDate> told = anchor.latest().or(anchor::earliest);
        if (told.isEmpty()) {
            return EdtfDate.UNKNOWN;
        }
        LocalDate from = told.get();
        boolean coarse = days(anchor) > MONTH_DAYS && !anchor.text().contains("-");
        int first = month > 12 ? 3 * (month - 20) : month;
        boolean ahead = first > from.getMonthValue();
        int years = coarse || by == 0 ? by : by > 0 ? (ahead ? 0 : 1) : (first < from.getMonthValue() ? 0 : -1);
        return point(year(from.plusYears(years)), month, 0);
    }

    /** The month or season of the text's own year or the one before: "last spring". */
    EdtfDate ofDocument(int month, int by) {
        Optional<LocalDate> own = document.earliest().filter(d -> days(document) <= MONTH_DAYS);
        if (own.isEmpty()) {
            return EdtfDate.UNKNOWN;
        }
        int last = month > 12 ? 3 * (month - 20) + 2 : month;
        int first = month > 12 ? 3 * (month - 20) : month;
        int now = own.get().getMonthValue();
        int years = by == 0 ? 0 : by < 0 ? (last < now ? 0 : -1) : (first > now ? 0 : 1);
        return point(year(own.get().plusYears(years)), month, 0);
    }

    /** The last such day of the week up to the text's own date, the next after it in what looks ahead. */
    EdtfDate weekday(int weekday, int by) {
        Optional<LocalDate> own = document.earliest().filter(d -> days(document) == 1);
        if (own.isEmpty()) {
            return EdtfDate.UNKNOWN;
        }
        int now = own.get().getDayOfWeek().getValue();
        int back = (now - weekday + WEEK_DAYS) % WEEK_DAYS;
        boolean ahead = by > 0 || (by == 0 && way == Way.AHEAD);
        int days = ahead ? WEEK_DAYS - back : back == 0 && by < 0 ? -WEEK_DAYS : -back;
        return EdtfDate.day(own.get().plusDays(days));
    }

    /** Days, weeks, months or years from the text's own date, where it is precise enough. */
    EdtfDate fromDocument(int by, Unit unit) {
        Optional<LocalDate> own = document.earliest();
        long most = unit == Unit.DAY || unit == Unit.WEEK ? 1 : unit == Unit.MONTH ? MONTH_DAYS : YEAR_DAYS;
        if (own.isEmpty() || document.latest().isEmpty() || days(document) > most) {
            return EdtfDate.UNKNOWN;
        }
        LocalDate day = unit.shift(own.get(), by);
        return switch (unit) {
            case DAY -> EdtfDate.day(day);
            case WEEK -> week(day);
            case MONTH -> month(day);
            case YEAR -> year(day);
            case DECADE -> edtf(day.getYear() / 10 + "X");
            case CENTURY -> edtf(day.getYear() / 100 + "XX");
        };
    }

    /** The calendar week, Monday to Sunday (ISO 8601). */
    private static EdtfDate week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return EdtfDate.between(EdtfDate.day(monday), EdtfDate.day(monday.plusDays(6)));
    }

    private static boolean sameMonth(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    }

    private static EdtfDate year(LocalDate day) {
        return EdtfDate.year(day.getYear());
    }

    private static EdtfDate month(LocalDate day) {
        return edtf(EdtfDate.year(day.getYear()).text() + "-" + Terms.two(day.getMonthValue()));
    }

    /** How many days a date spans; very many where it is open. */
    static long days(EdtfDate date) {
        return date.earliest().isPresent() && date.latest().isPresent()
                ? ChronoUnit.DAYS.between(date.earliest().get(), date.latest().get()) + 1
                : Integer.MAX_VALUE;
    }

    /** The date, or unknown where the text names a day that never was ("31 February"): no date is better than a wrong one. */
    static EdtfDate edtf(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return EdtfDate.UNKNOWN;
        }
    }
}
