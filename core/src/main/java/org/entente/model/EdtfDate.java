package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that the text gives: the subset of EDTF (ISO 8601-2:2019) that political text needs. Year, month,
 * day, season (months 21 to 24), quarter (33 to 36), third of a year (37 to 39: "early", "mid-", "late"), half (40, 41), decade
 * ({@code 201X}), century ({@code 19XX}), about ({@code ~}), uncertain ({@code ?}), and intervals whose ends may be open
 * ({@code ..}). The empty text means that nothing is known.
 *
 * @param text the EDTF form; {@code ""} is "the text does not say"
 */
public record EdtfDate(String text) {
    /** Nothing is known. */
    public static final EdtfDate UNKNOWN = new EdtfDate("");

    private static final Pattern POINT =
            Pattern.compile("(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(-(?<month>\\d{2})(-(?<day>\\d{2}))?)?(?<mark>[~?%])?");
    private static final String OPEN = "..";
    private static final int MOST_KNOWN = 100_000;
    private static final Map<String, LocalDate> EARLIEST = new ConcurrentHashMap<>();
    private static final Map<String, LocalDate> LATEST = new ConcurrentHashMap<>();

    public EdtfDate {
        if (!text.isEmpty()) {
            check(text);
        }
    }

    /**
     * Reads the EDTF form.
     *
     * @throws IllegalArgumentException where {@code text} is not in the subset, or an interval runs backwards
     */
    public static EdtfDate parse(String text) {
        return text.isEmpty() ? UNKNOWN : new EdtfDate(text.strip());
    }

    /** A whole year. */
    public static EdtfDate year(int year) {
        return new EdtfDate(String.format(Locale.ROOT, "%04d", year));
    }

    /** A day, exact. */
    public static EdtfDate day(LocalDate day) {
        return new EdtfDate(day.toString());
    }

    /** From the start of one to the end of the other; an unknown end is open. */
    public static EdtfDate between(EdtfDate from, EdtfDate to) {
        if (!from.isKnown() && !to.isKnown()) {
            return UNKNOWN;
        }
        return new EdtfDate(from.startText() + "/" + to.endText());
    }

    /** From the start of this on, with no end. */
    public EdtfDate onwards() {
        return isKnown() ? new EdtfDate(startText() + "/" + OPEN) : UNKNOWN;
    }

    /** Up to the end of this, with no start. */
    public EdtfDate until() {
        return isKnown() ? new EdtfDate(OPEN + "/" + endText()) : UNKNOWN;
    }

    /** Whether the text says anything about the date. */
    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether this is a period with two ends (one of which may be open) rather than one point at some precision. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** First possible day; empty where unknown or open. */
    public Optional<LocalDate> earliest() {
        String start = startText();
        return start.isEmpty() || start.equals(OPEN) ? Optional.empty() : Optional.of(edge(start, false));
    }

    /** Last possible day; empty where unknown or open. */
    public Optional<LocalDate> latest() {
        String end = endText();
        return end.isEmpty() || end.equals(OPEN) ? Optional.empty() : Optional.of(edge(end, true));
    }

    /** The EDTF form of the start: the point itself, or the first end of an interval. */
    public String startText() {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    /** The EDTF form of the end: the point itself, or the last end of an interval. */
    public String endText() {
        return text.substring(text.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return text;
    }

    private static void check(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            edge(text, false);
            return;
        }
        LocalDate start = openEdge(text.substring(0, slash), false);
        LocalDate end = openEdge(text.substring(slash + 1), true);
        if (start == null && end == null) {
            throw new IllegalArgumentException("Not an EDTF date: '" + text + "' is open on both sides");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("Not an EDTF date: '" + text + "' runs backwards");
        }
    }

    private static @Nullable LocalDate openEdge(String point, boolean last) {
        return point.equals(OPEN) ? null : edge(point, last);
    }

    /** A case asks the same few dates over and over; each is read once. */
    private static LocalDate edge(String point, boolean last) {
        Map<String, LocalDate> known = last ? LATEST : EARLIEST;
        LocalDate day = known.get(point);
        if (day == null) {
            day = read(point, last);
            if (known.size() < MOST_KNOWN) {
                known.put(point, day);
            }
        }
        return day;
    }

    private static LocalDate read(String point, boolean last) {
        Matcher m = POINT.matcher(point);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not an EDTF date: '" + point
                    + "'. Maybe write 2011, 2011-03, 2011-03-12, 2011/2012, 2011/.. or 201X.");
        }
        int year = Integer.parseInt(m.group("year").replace('X', last ? '9' : '0'));
        String month = m.group("month");
        String day = m.group("day");
        try {
            if (day != null) {
                return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            }
            return month == null
                    ? LocalDate.of(year, last ? 12 : 1, last ? 31 : 1)
                    : monthEdge(year, Integer.parseInt(month), last);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not an EDTF date: '" + point + "': " + e.getMessage(), e);
        }
    }

    /**
     * Months 21 to 24 are spring, summer, autumn and winter of the northern hemisphere, 33 to 36 quarters, 37 to 39 thirds and 40 and
     * 41 halves of the year (ISO 8601-2, 4.8).
     */
    private static LocalDate monthEdge(int year, int month, boolean last) {
        if (month >= 21 && month <= 24) {
            return part(year, 3 * (month - 20), 3, last);
        }
        if (month >= 33 && month <= 36) {
            return part(year, 3 * (month - 33) + 1, 3, last);
        }
        if (month >= 37 && month <= 39) {
            return part(year, 4 * (month - 37) + 1, 4, last);
        }
        if (month == 40 || month == 41) {
            return part(year, 6 * (month - 40) + 1, 6, last);
        }
        return part(year, month, 1, last);
    }

    private static LocalDate part(int year, int month, int months, boolean last) {
        LocalDate start = LocalDate.of(year, month, 1);
        return last ? start.plusMonths(months).minusDays(1) : start;
    }
}
