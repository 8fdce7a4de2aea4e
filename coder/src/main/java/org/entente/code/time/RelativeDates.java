package org.entente.code.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Span;

/** Dates that a text gives by pointing: back to the date it last named ("in that same year"), or to its own ("last week"). */
final class RelativeDates {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twenty", 20));
    private static final String NUMBER =
            "(\\d{1,2}|" + String.join("|", NUMBERS.keySet().stream().sorted().toList()) + ")";

    private static final List<Rule> TO_ANCHOR = List.of(
            new Rule(
                    "\\b(?:in |during )?(?:that|the) same (?:year|month|period|decade|day)\\b|\\b(?:in|during) (?:that|those) (?:year|years|period|month|months)\\b",
                    (m, a) -> point(a)),
            new Rule(
                    "\\bat (?:the|that) (?:same )?time\\b|\\bsimultaneously\\b|\\bmeanwhile\\b|\\bin those days\\b",
                    (m, a) -> point(a)),
            new Rule(
                    "\\b(?:in|over|during) the (?:following|subsequent|ensuing|next) (?:years|months|decades)\\b|\\bsince then\\b|\\bthereafter\\b|\\bfrom then on\\b|\\bever since\\b",
                    (m, a) -> point(a).onwards()),
            new Rule(
                    "\\b(?:the|in the) (?:following|next|subsequent) year\\b|\\b(?:one|a) year later\\b|\\bthe year after\\b",
                    (m, a) -> years(a, 1)),
            new Rule("\\b" + NUMBER + " years? later\\b", (m, a) -> years(a, number(m.group(1)))),
            new Rule("\\b" + NUMBER + " months? later\\b", (m, a) -> months(a, number(m.group(1)))),
            new Rule(
                    "\\b(?:the|in the) (?:previous|preceding) year\\b|\\bthe year before\\b|\\b(?:one|a) year earlier\\b",
                    (m, a) -> years(a, -1)),
            new Rule("\\b" + NUMBER + " years? earlier\\b", (m, a) -> years(a, -number(m.group(1)))));
    private static final List<Rule> TO_DOCUMENT = List.of(
            new Rule("\\byesterday\\b", (m, d) -> days(d, -1)),
            new Rule("\\btoday\\b|\\btonight\\b", (m, d) -> d),
            new Rule("\\btomorrow\\b", (m, d) -> days(d, 1)),
            new Rule("\\blast week\\b", (m, d) -> week(d, -1)),
            new Rule("\\bthis week\\b", (m, d) -> week(d, 0)),
            new Rule("\\blast month\\b", (m, d) -> months(d, -1)),
            new Rule("\\bthis month\\b", (m, d) -> months(d, 0)),
            new Rule("\\blast year\\b", (m, d) -> years(d, -1)),
            new Rule("\\bthis year\\b", (m, d) -> years(d, 0)),
            new Rule("\\bnext year\\b", (m, d) -> years(d, 1)),
            new Rule("\\b" + NUMBER + " years? ago\\b", (m, d) -> years(d, -number(m.group(1)))),
            new Rule("\\b" + NUMBER + " months? ago\\b", (m, d) -> months(d, -number(m.group(1)))));

    private final DocumentDate document;

    RelativeDates(DocumentDate document) {
        this.document = document;
    }

    /**
     * The first relative date in a sentence.
     *
     * @param anchor the date last named; unknown where there is none
     */
    Optional<DateWords.Found> in(String sentence, EdtfDate anchor) {
        Optional<DateWords.Found> found = first(TO_ANCHOR, sentence, anchor);
        return found.isPresent() ? found : first(TO_DOCUMENT, sentence, document.value());
    }

    private static Optional<DateWords.Found> first(List<Rule> rules, String sentence, EdtfDate base) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (Rule rule : rules) {
            Matcher m = rule.pattern().matcher(lower);
            if (m.find()) {
                EdtfDate date = base.isKnown() ? rule.shift().apply(m, base) : EdtfDate.UNKNOWN;
                return Optional.of(new DateWords.Found(new Span(m.start(), m.end()), date));
            }
        }
        return Optional.empty();
    }

    /** What is told beside an open period happened in the period: {@code 2001/..} stays, a point stays. */
    private static EdtfDate point(EdtfDate anchor) {
        return anchor;
    }

    private static EdtfDate years(EdtfDate base, int by) {
        return base.latest()
                .or(base::earliest)
                .map(d -> EdtfDate.year(d.getYear() + by))
                .orElse(EdtfDate.UNKNOWN);
    }

    private static EdtfDate months(EdtfDate base, int by) {
        Optional<LocalDate> from = base.earliest();
        boolean monthKnown = from.isPresent()
                && base.latest()
                        .filter(l -> ChronoUnit.DAYS.between(from.get(), l) <= 31)
                        .isPresent();
        return monthKnown
                ? new EdtfDate(from.get().plusMonths(by).toString().substring(0, "2000-01".length()))
                : EdtfDate.UNKNOWN;
    }

    private static EdtfDate days(EdtfDate base, int by) {
        return exact(base).map(d -> EdtfDate.day(d.plusDays(by))).orElse(EdtfDate.UNKNOWN);
    }

    /** The calendar week, Monday to Sunday (ISO 8601). */
    private static EdtfDate week(EdtfDate base, int by) {
        return exact(base)
                .map(d -> d.minusDays(d.getDayOfWeek().getValue() - 1L).plusWeeks(by))
                .map(monday -> EdtfDate.between(EdtfDate.day(monday), EdtfDate.day(monday.plusDays(6))))
                .orElse(EdtfDate.UNKNOWN);
    }

    private static Optional<LocalDate> exact(EdtfDate base) {
        return base.earliest().filter(d -> base.latest().filter(d::equals).isPresent());
    }

    private static int number(String word) {
        Integer named = NUMBERS.get(word);
        return named != null ? named : Integer.parseInt(word);
    }

    private record Rule(Pattern pattern, BiFunction<Matcher, EdtfDate, EdtfDate> shift) {
        Rule(String pattern, BiFunction<Matcher, EdtfDate, EdtfDate> shift) {
            this(Pattern.compile(pattern), shift);
        }
    }
}
