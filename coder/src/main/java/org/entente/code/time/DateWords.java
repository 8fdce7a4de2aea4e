package org.entente.code.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;

/** Dates that a text writes out: days, months, seasons, quarters, years, decades, centuries. */
final class DateWords {
    private static final String MONTH = "(" + Terms.MONTH + ")";
    private static final String YEAR = "(" + Terms.YEAR + ")";
    private static final String DAY = "(" + Terms.DAY + ")";
    private static final String SEASON = "((?i:" + Terms.SEASON + "))";
    private static final String DASH = " ?[-–—] ?";
    private static final String PART =
            "((?i:" + Terms.PART + "))(?:[- ]|(?i: in | of | of the year | part of |-to-\\w+[- ]))";
    /** "1500 soldiers", "1998 kg", "2000-strong", "1973.5": a count, not a year. */
    private static final String NO_COUNT =
            "(?![\\d,.]*\\d)(?!-[a-df-z])(?! ?(?:%|per ?cent|kg|km|kms|miles?|mph|met(?:er|re)s?|feet|ft|tons?|tonnes?|hours|hrs|GMT|people|persons|civilians|soldiers|members|fighters|students|refugees|prisoners|workers|casualties|dollars|euros?|pounds|MW|megawatts|million|billion|men|women|children|troops|strong)\\b)";
    /** "$1998", "Resolution 1973", "more than 1900": no year either. */
    private static final String NO_NUMBER =
            "(?<![\\d,.$€£¥/#+-])(?<!(?i:resolutions?|no\\.?|nos\\.|number|article|section|paragraph|law|flight|route|directive|decree|order|page|unit|room|operation|regiment|more than|less than|fewer than|nearly|almost|some|as many as|at least|exactly|another|only) )";

    private static final List<Rule> FULL = List.of(
            new Rule("\\b" + YEAR + "-(\\d{2})-(\\d{2})\\b", m -> m.group(1) + "-" + m.group(2) + "-" + m.group(3)),
            new Rule(
                    "\\b" + DAY + "(?:" + DASH + "| and | or | to )" + DAY + " (?:of )?" + MONTH + ",? " + YEAR + "\\b",
                    m -> day(m.group(4), m.group(3), m.group(1)) + "/" + day(m.group(4), m.group(3), m.group(2))),
            new Rule(
                    "\\b" + MONTH + " " + DAY + "(?:" + DASH + "| and | to )" + DAY + ",? " + YEAR + "\\b",
                    m -> day(m.group(4), m.group(1), m.group(2)) + "/" + day(m.group(4), m.group(1), m.group(3))),
            new Rule(
                    "\\b" + DAY + " (?:of )?" + MONTH + ",? " + YEAR + "\\b",
                    m -> day(m.group(3), m.group(2), m.group(1))),
            new Rule("\\b" + MONTH + " " + DAY + "[,.]? " + YEAR + "\\b", m -> day(m.group(3), m.group(1), m.group(2))),
            new Rule(
                    "\\b" + MONTH + "(?:" + DASH + "|/| and | to )" + MONTH + ",? (?:of )?" + YEAR + "\\b",
                    m -> month(m.group(3), m.group(1)) + "/" + month(m.group(3), m.group(2))),
            new Rule("\\b" + MONTH + ",? (?:of )?" + YEAR + "\\b" + NO_COUNT, m -> month(m.group(2), m.group(1))),
            new Rule(
                    "\\b" + SEASON + "(?: of|,)? " + YEAR + "(?:" + DASH + "|/)\\d{2,4}\\b",
                    m -> m.group(2) + "-" + Terms.season(m.group(1))),
            new Rule("\\b" + SEASON + "(?: of|,)? " + YEAR + "\\b", m -> m.group(2) + "-" + Terms.season(m.group(1))),
            new Rule(
                    "\\b(?:Q([1-4]),? (?:of )?|([1-4])Q ?)" + YEAR + "\\b",
                    m -> m.group(3) + "-" + (32 + Terms.day(m.group(1) == null ? m.group(2) : m.group(1)))),
            new Rule(
                    "(?i)\\b(first|second|third|fourth|last|final) quarter of " + YEAR + "\\b",
                    m -> m.group(2) + "-" + (32 + quarter(m.group(1)))),
            new Rule(
                    "(?i)\\b(first|second|latter) half of " + YEAR + "\\b",
                    m -> m.group(2) + "-" + (m.group(1).equalsIgnoreCase("first") ? 40 : 41)),
            new Rule(
                    "(?i)\\b(?:\\w+ (?:quarter|half) of )?(?:the )?(?:(?:fiscal|financial)(?: year)? |FY ?)" + YEAR
                            + "\\b",
                    m -> m.group(1) + "~"),
            new Rule("(?i)\\b(early|mid|middle|late)[- ](?:in |of )?(?:the )?(1\\d|20)(\\d)0s\\b", DateWords::decade),
            new Rule("(?i)\\b(?:the (start|beginning|middle|end) of the )(1\\d|20)(\\d)0s\\b", DateWords::decade),
            new Rule("\\b((?:1\\d|20)\\d)0s\\b", m -> m.group(1) + "X"),
            new Rule(
                    "(?i)\\b(?:(?:early|mid|late)[- ])?(?:(?:in )?the )?(" + Terms.ORDINAL + ")[- ]century\\b(?! BC)",
                    DateWords::century),
            new Rule("\\b" + PART + YEAR + "\\b" + NO_COUNT, m -> m.group(2) + "-" + Terms.third(m.group(1))),
            new Rule("\\b(?:9/11|September 11(?:th)? (?:terrorist )?attacks?)\\b", m -> "2001-09-11"),
            new Rule("(?<![/-])\\b" + YEAR + DASH + YEAR + "\\b(?!-)", m -> m.group(1) + "/" + m.group(2)),
            new Rule("(?<![/-])\\b" + YEAR + "[-–/](\\d{2})\\b(?![-/\\d])", DateWords::shortened),
            new Rule("(?i)(?<=\\b(?:in|of|during) )" + YEAR + " and " + YEAR + "\\b", DateWords::neighbours),
            new Rule(NO_NUMBER + "\\b" + YEAR + "\\b" + NO_COUNT, m -> m.group(1)));

    private static final String TAIL =
            "(?<tail>,? (?:of |in )?(?:that|the)(?: very)? same year|,? (?:of |in )?that year|,? of the (?:following|next|previous|preceding) year|,? (?:of )?(?:last|this|next) year)?";
    private static final String NO_NAME = "(?! (?:[A-Z][a-z]|\\d))";

    /** Days, months and seasons without their year. */
    private static final List<BareRule> BARE = List.of(
            new BareRule("\\b(?<d>" + Terms.DAY + ")(?:" + DASH + "| and | to )(?<e>" + Terms.DAY + ") (?:of )?(?<m>"
                    + Terms.MONTH + ")" + TAIL),
            new BareRule("\\b(?<d>" + Terms.DAY + ") (?:of )?(?<m>" + Terms.MONTH + ")" + TAIL + "(?! \\d{4})"),
            new BareRule("(?<!\\b[Ii]n )\\b(?<m>" + Terms.MONTH + ") (?<d>" + Terms.DAY + ")\\b(?:" + DASH + "(?<e>"
                    + Terms.DAY + "))?" + TAIL + "(?![,.]?\\d)"),
            new BareRule("\\b(?<m>(?!May|March|Mar\\b)" + Terms.MONTH + ")(?!s)" + TAIL + NO_NAME),
            new BareRule("(?<=\\b[Ii]n )(?<m>" + Terms.MONTH + ")(?!s)" + TAIL
                    + "(?= [A-Z][a-z])"), // "In August Franklin Roosevelt"
            new BareRule(
                    "(?i:(?<=\\b(?:in|by|of|to|and|since|until|till|from|after|before|during|through|between|early|late|mid) )|(?<=\\bmid-))(?<m>May|March|Mar\\b)"
                            + TAIL + NO_NAME),
            new BareRule(
                    "(?i:(?<=\\b(?:in|by|since|until|till|from|during|early|late|mid) )|(?<=\\b(?:in|by|since|until|till|from|during|of) the )|(?<=\\bmid-))(?<m>"
                            + Terms.SEASON + ")" + TAIL + "(?! of (?!that|the same))"));

    private DateWords() {}

    /** Adds the dates in a stretch of text that nothing else has claimed. */
    static void find(String text, Set<Gate> open, Claims claims) {
        for (Rule rule : FULL) {
            if (!open.containsAll(rule.gates())) {
                continue;
            }
            claims.all(rule.pattern(), text, DateExpression.Kind.FULL, m -> {
                EdtfDate date = Reckoning.edtf(rule.edtf().apply(m));
                return date.isKnown() ? r -> date : null;
            });
        }
        for (BareRule rule : BARE) {
            if (open.containsAll(rule.gates())) {
                claims.all(rule.pattern(), text, DateExpression.Kind.BARE, m -> bare(m, rule.days()));
            }
        }
    }

    private static Function<Reckoning, EdtfDate> bare(Matcher m, boolean days) {
        String name = m.group("m").toLowerCase(Locale.ROOT);
        int month = name.matches(Terms.SEASON) ? Terms.season(name) : Terms.month(name);
        int day = days ? Terms.day(m.group("d")) : 0;
        int last = days && m.pattern().pattern().contains("?<e>") && m.group("e") != null ? Terms.day(m.group("e")) : 0;
        String tail = m.group("tail") == null ? "" : m.group("tail");
        return r -> {
            EdtfDate first = dated(r, month, day, tail);
            return last == 0 || !first.isKnown()
                    ? first
                    : Reckoning.edtf(
                            first.text() + "/" + dated(r, month, last, tail).text());
        };
    }

    private static EdtfDate dated(Reckoning r, int month, int day, String tail) {
        if (tail.matches(".*(?:last|this|next) year")) {
            int by = tail.contains("last") ? -1 : tail.contains("next") ? 1 : 0;
            return r.at(r.document()).bare(month, day, by, true);
        }
        int on = tail.matches(".*(?:following|next) year") ? 1 : tail.matches(".*(?:previous|preceding) year") ? -1 : 0;
        return r.bare(month, day, on, !tail.isEmpty());
    }

    private static String day(String year, String month, String day) {
        return month(year, month) + "-" + Terms.two(Terms.day(day));
    }

    private static String month(String year, String month) {
        return year + "-" + Terms.two(Terms.month(month));
    }

    private static int quarter(String word) {
        return word.matches("(?i)last|final") ? 4 : Terms.ordinal(word);
    }

    /** "Early", "mid-" and "late" take the first four, the middle and the last four years of a decade. */
    private static String decade(Matcher m) {
        String decade = m.group(2) + m.group(3);
        return switch (Terms.third(m.group(1))) {
            case 37 -> decade + "0/" + decade + "3";
            case 38 -> decade + "4/" + decade + "6";
            default -> decade + "6/" + decade + "9";
        };
    }

    /** A century counts from the one before: the nineteenth is 18XX; the first few are counts more often than dates. */
    private static String century(Matcher m) {
        int number = Terms.ordinal(m.group(1));
        return number < 5 || number > 21 ? "" : Terms.two(number - 1) + "XX";
    }

    /** "1870-71" is a period; "1998-05" runs backwards as one, so it is a month. */
    private static String shortened(Matcher m) {
        int from = Integer.parseInt(m.group(1).substring(2));
        int to = Integer.parseInt(m.group(2));
        return to > from ? m.group(1) + "/" + m.group(1).substring(0, 2) + m.group(2) : m.group(1) + "-" + m.group(2);
    }

    private static String neighbours(Matcher m) {
        boolean next = Integer.parseInt(m.group(2)) - Integer.parseInt(m.group(1)) == 1;
        return next ? m.group(1) + "/" + m.group(2) : "";
    }

    private record Rule(Pattern pattern, Set<Gate> gates, Function<Matcher, String> edtf) {
        Rule(String pattern, Function<Matcher, String> edtf) {
            this(Pattern.compile(pattern), Gate.of(pattern), edtf);
        }
    }

    private record BareRule(Pattern pattern, Set<Gate> gates, boolean days) {
        BareRule(String pattern) {
            this(Pattern.compile(pattern), Gate.of(pattern), pattern.contains("?<d>"));
        }
    }
}
