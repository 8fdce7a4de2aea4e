package org.entente.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;
import org.entente.model.Span;

/**
 * Dates as people and programs write them: ISO ({@code 2021-03-12}, {@code 2021/03/12}, {@code 20210312}), {@code 12 March
 * 2021}, {@code March 12, 2021}, {@code March 2021}. Numeric dates that could be read two ways (03/04/2021) are not dates.
 */
final class WrittenDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<m>january|february|march|april|may|june|july|august|september|october"
            + "|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?";
    private static final String YEAR = "(?<y>1[5-9]\\d\\d|20\\d\\d|21\\d\\d)\\b";
    private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String GAP = "[ \\t\\u00A0]{1,3}";

    /** In the order in which they are tried: the more precise first. */
    private static final List<Pattern> FORMS = List.of(
            form("\\b" + YEAR + "(?<s>[-/.])(?<n>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)"),
            form("\\b" + DAY + GAP + "(?:of" + GAP + ")?" + MONTH + ",?" + GAP + YEAR),
            form("\\b" + MONTH + GAP + DAY + "[.,]?" + GAP + YEAR),
            form("(?<!\\d[ \\u00A0])\\b" + MONTH + ",?" + GAP + YEAR));

    private static final Pattern COMPACT =
            Pattern.compile("(?<y>(?:19|20)\\d\\d)(?<n>\\d\\d)(?<d>\\d\\d)(?:T?\\d{4,6}.*)?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(?<y>\\d{4})-(?<n>\\d\\d)");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:1[5-9]|20|21)\\d\\d");
    private static final int LONGEST = 60;

    private WrittenDates() {}

    /**
     * A date in a line.
     *
     * @param date what it says
     * @param span where it stands in the line
     */
    record Found(EdtfDate date, Span span) {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The first date in a short line, the most precise form first. */
    static Optional<Found> find(String line) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line);
            while (matcher.find()) {
                Optional<EdtfDate> date = date(matcher, form.pattern());
                if (date.isPresent()) {
                    return Optional.of(new Found(date.get(), new Span(matcher.start(), matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** The value of a property that is a date: any form above, with or without a time of day, or a bare month or year. */
    static EdtfDate value(String property) {
        String value = property.strip();
        if (value.length() > LONGEST) {
            return EdtfDate.UNKNOWN;
        }
        Matcher compact = COMPACT.matcher(value);
        if (compact.matches()) {
            return date(compact, COMPACT.pattern()).orElse(EdtfDate.UNKNOWN);
        }
        Matcher month = YEAR_MONTH.matcher(value);
        if (month.matches()) {
            return date(month, YEAR_MONTH.pattern()).orElse(EdtfDate.UNKNOWN);
        }
        if (YEAR_ONLY.matcher(value).matches()) {
            return EdtfDate.parse(value);
        }
        // A date and time such as 2021-03-12T08:00:00+04:30: the day as written counts, whatever the zone.
        String day = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
        return find(day).map(Found::date).orElse(EdtfDate.UNKNOWN);
    }

    private static Optional<EdtfDate> date(Matcher m, String regex) {
        int year = Integer.parseInt(m.group("y"));
        int month = regex.contains("(?<n>")
                ? Integer.parseInt(m.group("n"))
                : MONTHS.indexOf(m.group("m").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            if (regex.contains("(?<d>")) {
                return Optional.of(EdtfDate.day(LocalDate.of(year, month, Integer.parseInt(m.group("d")))));
            }
            return month < 1 || month > 12
                    ? Optional.empty()
                    : Optional.of(EdtfDate.parse(String.format(Locale.ROOT, "%04d-%02d", year, month)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February: no date, whatever it looks like
        }
    }
}
