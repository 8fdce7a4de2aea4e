package org.entente.code.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;

/** Dates that a text gives by pointing: back to the date it last named ("in that same year"), or to its own ("last week"). */
final class RelativeDates {
    private static final String N = "(?<n>" + Terms.NUMBER + ")(?: full| whole)?";
    private static final String UNIT = "(?<u>" + Terms.UNIT + ")";
    private static final String SOME = "(?:some |many |several |a few |few |a couple of |only )?";
    private static final String SEASON_OR_MONTH = "(?<m>" + Terms.SEASON
            + "|january|february|march|april|may|june|july|august|september|october|november|december)\\b";

    private static final List<Rule> RULES = List.of(
            told(
                    "\\b(?:in |during |on |of )?(?:that|the)(?: very)? same " + UNIT,
                    (m, r) -> Reckoning.coarse(r.anchor(), unit(m))),
            told(
                    "\\b(?:in |during |on |of |later |earlier |late |early )+that " + UNIT + "(?! (?:of|by) )",
                    (m, r) -> Reckoning.coarse(r.anchor(), unit(m))),
            told("(?:(?<=^)|(?<=, ))that " + UNIT, (m, r) -> Reckoning.coarse(r.anchor(), unit(m))),
            told("\\bthat (?:night|morning|evening|afternoon)\\b", (m, r) -> r.anchor()),
            told(
                    "\\b(?:in|during) (?:those (?:years|months|weeks|days)|that period|that time)\\b",
                    (m, r) -> r.anchor()),
            told("\\b(?:that|the same) (?:very |same )?" + SEASON_OR_MONTH, (m, r) -> r.neighbour(name(m), 0)),
            told(
                    "\\bat (?:the|that) (?:same )?time\\b|\\bsimultaneously\\b|\\bmeanwhile\\b|\\bby (?:then|that time)\\b",
                    (m, r) -> r.anchor()),
            told(
                    "\\b(?:in|over|during|for) the (?:following|subsequent|ensuing|next|coming) " + N + " " + UNIT,
                    (m, r) -> Reckoning.within(r.base(), number(m), unit(m))),
            told(
                    "\\b(?:in|over|during) the (?:following|subsequent|ensuing|next|coming)(?: few| several)? (?:years|months|decades|weeks|days)\\b|\\bin the (?:years|months|decades|weeks|days) (?:that followed|after(?:wards)?|since|ahead)\\b|\\bsince then\\b|\\bthereafter\\b|\\bfrom then on\\b|\\b(?:ever since|since)(?=[,.;]|$)",
                    (m, r) -> Reckoning.coarse(r.base(), r.way() == Reckoning.Way.AHEAD ? Unit.YEAR : Unit.DAY)
                            .onwards()),
            told(
                    "\\b(?:within|in less than) " + N + " " + UNIT,
                    (m, r) -> Reckoning.within(r.base(), number(m), unit(m))),
            told("\\bwithin (?:the )?(?:year|a year)\\b", (m, r) -> Reckoning.within(r.base(), 1, Unit.YEAR)),
            told("\\bwithin (?:weeks|days|hours)\\b", (m, r) -> r.anchor()),
            told("\\bwithin months\\b", (m, r) -> Reckoning.within(r.anchor(), 1, Unit.YEAR)),
            told(
                    "\\b(?:less than |more than |over |nearly |almost |barely |just |only |about |some |exactly )?" + N
                            + " " + UNIT
                            + " (?:later|on(?=,)|afterwards|thereafter|hence)\\b|\\bafter " + N.replace("?<n>", "?<n2>")
                            + " "
                            + UNIT.replace("?<u>", "?<u2>") + "(?=,| of )",
                    (m, r) -> Reckoning.shift(r.anchor(), number(m), unit(m))),
            told(
                    "\\b" + N + " " + UNIT + " (?:earlier|previously|before(?=[,.;]|$))",
                    (m, r) -> Reckoning.shift(r.anchor(), -number(m), unit(m))),
            told("\\b(?:a few |some |several )?(?:hours|moments|minutes) (?:later|earlier)\\b", (m, r) -> r.anchor()),
            told("\\b(?:a few |some |several )?days later\\b", (m, r) -> Reckoning.coarse(r.anchor(), Unit.MONTH)),
            told("\\b" + SOME + "(?:weeks|months|years|decades) later\\b", (m, r) -> r.anchor()
                    .onwards()),
            told("\\b" + SOME + "(?:weeks|months|years|decades) earlier\\b", (m, r) -> r.anchor()
                    .until()),
            told("\\b(?:in )?the (?:following|next|subsequent) " + SEASON_OR_MONTH, (m, r) -> r.neighbour(name(m), 1)),
            told("\\b(?:in )?the (?:previous|preceding) " + SEASON_OR_MONTH, (m, r) -> r.neighbour(name(m), -1)),
            told(
                    "\\b(?:on |in )?the (?:following|next|subsequent) (?<u>day|week|month|year|decade)\\b|\\bthe (?<u2>day|week|month|year) after(?=[,.;]|$)",
                    (m, r) -> Reckoning.shift(r.anchor(), 1, unit(m))),
            told(
                    "\\b(?:on |in )?the (?:previous|preceding) (?<u>day|week|month|year|decade)\\b|\\bthe (?<u2>day|week|month|year) before(?=[,.;]|$)",
                    (m, r) -> Reckoning.shift(r.anchor(), -1, unit(m))),
            own("\\byesterday\\b|\\blast night\\b", (m, r) -> r.fromDocument(-1, Unit.DAY)),
            own("\\btoday\\b|\\btonight\\b|\\bthis (?:morning|afternoon|evening)\\b", (m, r) -> r.document()),
            own("\\btomorrow\\b", (m, r) -> r.fromDocument(1, Unit.DAY)),
            own(
                    "\\b(?:early |late |earlier |later )?(?:last|the past) (?<u>week|month|year|decade|century)\\b",
                    (m, r) -> r.fromDocument(-1, unit(m))),
            own(
                    "\\b(?:early |late |earlier |later )?this (?<u>week|month|year|decade|century)\\b",
                    (m, r) -> r.fromDocument(0, unit(m))),
            own("(?<!the )\\bnext (?<u>week|month|year|decade|century)\\b", (m, r) -> r.fromDocument(1, unit(m))),
            own("\\blast " + SEASON_OR_MONTH, (m, r) -> r.ofDocument(name(m), -1)),
            own("\\bthis (?:past )?" + SEASON_OR_MONTH, (m, r) -> r.ofDocument(name(m), 0)),
            own("(?<!the )\\bnext " + SEASON_OR_MONTH, (m, r) -> r.ofDocument(name(m), 1)),
            own(
                    "\\b(?<by>last |this |next |on |by |until |since |late |early )?(?<w>" + Terms.WEEKDAY
                            + ")(?:'s|’s)?(?: (?:night|morning|evening|afternoon))?\\b",
                    (m, r) -> r.weekday(Terms.weekday(m.group("w")), by(m))),
            own(
                    "\\b" + N + " " + UNIT + " ago\\b",
                    (m, r) -> Reckoning.shift(Reckoning.coarse(r.document(), finest(unit(m))), -number(m), unit(m))),
            own(
                    "\\b(?:in|over|during|for|within) the (?:past|last) " + N + " " + UNIT,
                    (m, r) -> Reckoning.within(r.document(), -number(m), unit(m))),
            vague("\\bfor (?:more than |less than |over |nearly |almost |about |some |at least |another )?(?:"
                    + Terms.NUMBER + "|many|several|a few) (?:long )?" + Terms.UNIT + "\\b"),
            vague(
                    "\\bfor (?:(?:many|several|some|long) )?(?:years|decades|months|weeks|days|centuries|generations|ages)\\b|\\bfor (?:a )?long(?: time)?\\b"),
            vague("\\b(?:recently|lately|nowadays|these days|in recent (?:years|months|weeks|decades|days|times)|"
                    + SOME
                    + "(?:years|months|weeks|decades|days|centuries) ago|long ago|in the past|in the coming \\w+)\\b"));

    private RelativeDates() {}

    /** Adds the dates in a stretch of text that nothing else has claimed. */
    static void find(String text, Set<Gate> open, Claims claims) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            // a letter whose lower case is longer would move the offsets
            return;
        }
        for (Rule rule : RULES) {
            if (!open.containsAll(rule.gates())) {
                continue;
            }
            claims.all(rule.pattern(), lower, rule.kind(), m -> {
                Matcher fixed = rule.pattern().matcher(lower);
                fixed.find(m.start());
                return r -> rule.date().apply(fixed, r);
            });
        }
    }

    private static Rule told(String pattern, BiFunction<Matcher, Reckoning, EdtfDate> date) {
        return new Rule(DateExpression.Kind.TOLD, pattern, date);
    }

    private static Rule own(String pattern, BiFunction<Matcher, Reckoning, EdtfDate> date) {
        return new Rule(DateExpression.Kind.OWN, pattern, date);
    }

    private static Rule vague(String pattern) {
        return new Rule(DateExpression.Kind.VAGUE, pattern, (m, r) -> EdtfDate.UNKNOWN);
    }

    /** A group that stands in one of two branches of a pattern. */
    private static String group(Matcher m, String name) {
        String first = m.group(name);
        return first != null ? first : m.group(name + "2");
    }

    private static int number(Matcher m) {
        return Terms.number(group(m, "n"));
    }

    private static Unit unit(Matcher m) {
        return Unit.of(group(m, "u"));
    }

    private static int name(Matcher m) {
        String name = m.group("m");
        return name.matches(Terms.SEASON) ? Terms.season(name) : Terms.month(name);
    }

    private static int by(Matcher m) {
        String by = m.group("by") == null ? "" : m.group("by");
        return by.startsWith("last") ? -1 : by.startsWith("next") ? 1 : 0;
    }

    /** "Two weeks ago" counts in days, "two years ago" in years. */
    private static Unit finest(Unit unit) {
        return unit == Unit.MONTH ? Unit.MONTH : unit.months() >= Unit.YEAR.months() ? Unit.YEAR : Unit.DAY;
    }

    private record Rule(
            DateExpression.Kind kind, Pattern pattern, Set<Gate> gates, BiFunction<Matcher, Reckoning, EdtfDate> date) {
        Rule(DateExpression.Kind kind, String pattern, BiFunction<Matcher, Reckoning, EdtfDate> date) {
            this(kind, Pattern.compile(pattern), pattern.contains(SEASON_OR_MONTH) ? Set.of() : Gate.of(pattern), date);
        }
    }
}
