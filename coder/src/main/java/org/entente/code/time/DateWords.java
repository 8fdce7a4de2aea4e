package org.entente.code.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;
import org.entente.model.Span;

/** Dates that a text writes out: days, months, years, decades, seasons, and periods between them. */
final class DateWords {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "(1[0-9]\\d{2}|20\\d{2})";
    /** "Around 1500 soldiers" is no date. */
    private static final String NO_COUNT =
            "(?! (?:people|soldiers|troops|men|members|fighters|students|tons|tonnes|miles|kilomet|dollars|refugees|prisoners|civilians))";

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "(?i)\\bfrom " + YEAR + " (?:to|until|till|through) " + YEAR + "\\b",
                    m -> m.group(1) + "/" + m.group(2)),
            new Rule("(?i)\\bbetween " + YEAR + " and " + YEAR + "\\b", m -> m.group(1) + "/" + m.group(2)),
            new Rule("\\b" + YEAR + " ?[-–—] ?" + YEAR + "\\b", m -> m.group(1) + "/" + m.group(2)),
            new Rule(
                    "\\b" + YEAR + "[-–](\\d{2})\\b(?!-)",
                    m -> m.group(1) + "/" + m.group(1).substring(0, 2) + m.group(2)),
            new Rule("(?i)\\b(?:in|of|during|,) ?" + YEAR + " and " + YEAR + "\\b", m -> m.group(1) + "/" + m.group(2)),
            new Rule("\\b" + YEAR + "-(\\d{2})-(\\d{2})\\b", m -> m.group(1) + "-" + m.group(2) + "-" + m.group(3)),
            new Rule(
                    "\\b" + DAY + " (?:of )?" + MONTH + ",? " + YEAR + "\\b",
                    m -> m.group(3) + "-" + month(m.group(2)) + "-" + two(m.group(1))),
            new Rule(
                    "\\b" + MONTH + " " + DAY + "[,.]? " + YEAR + "\\b",
                    m -> m.group(3) + "-" + month(m.group(1)) + "-" + two(m.group(2))),
            new Rule("\\b" + MONTH + ",? (?:of )?" + YEAR + "\\b", m -> m.group(2) + "-" + month(m.group(1))),
            new Rule(
                    "(?i)\\b(spring|summer|autumn|fall|winter)(?: of|,)? " + YEAR + "\\b",
                    m -> m.group(2) + "-" + SEASONS.get(m.group(1).toLowerCase(Locale.ROOT))),
            new Rule("\\b9/11\\b", m -> "2001-09-11"),
            new Rule("(?i)\\b(?:(?:late|mid|early)[- ])?(1[0-9]\\d|20\\d)0s\\b", m -> m.group(1) + "X"),
            new Rule("(?i)\\bsince " + YEAR + "\\b" + NO_COUNT, m -> m.group(1) + "/.."),
            new Rule("(?i)\\bafter(?: the)? " + YEAR + "\\b" + NO_COUNT, m -> m.group(1) + "/.."),
            new Rule("(?i)\\b(?:before|until|till|up to|prior to) " + YEAR + "\\b" + NO_COUNT, m -> "../" + m.group(1)),
            new Rule("(?i)\\b(?:around|about|circa|c\\.|roughly) " + YEAR + "\\b" + NO_COUNT, m -> m.group(1) + "~"),
            new Rule("(?<![\\d,.$€£/-])\\b" + YEAR + "\\b(?![\\d,]*\\d)" + NO_COUNT, m -> m.group(1)));

    private DateWords() {}

    /** The dates in a stretch of text, in order, not overlapping; impossible dates are left out. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher m = rule.pattern().matcher(text);
            while (m.find()) {
                Span span = new Span(m.start(), m.end());
                if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
                    add(found, span, rule.edtf().apply(m.toMatchResult()));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static void add(List<Found> found, Span span, String edtf) {
        try {
            found.add(new Found(span, EdtfDate.parse(edtf)));
        } catch (IllegalArgumentException e) {
            // "31 February 1998", "between 2001 and 1998": the text is wrong or means something else; no date is better
            // than a wrong one
            return;
        }
    }

    private static String month(String name) {
        return two(String.valueOf(MONTHS.get(name.substring(0, 3).toLowerCase(Locale.ROOT))));
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private record Rule(Pattern pattern, Function<MatchResult, String> edtf) {
        Rule(String pattern, Function<MatchResult, String> edtf) {
            this(Pattern.compile(pattern), edtf);
        }
    }

    /**
     * A date in the text.
     *
     * @param span where
     * @param date what it says
     */
    record Found(Span span, EdtfDate date) {}
}
