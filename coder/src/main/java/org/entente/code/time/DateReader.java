package org.entente.code.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;
import org.entente.model.Span;

/**
 * The date expressions of a sentence: what it writes out and what it points to, joined to periods ("from March to May 1998"), shifted
 * ("two years after the revolution of 1979") and bounded by the words before them ("since", "by", "on the eve of").
 */
final class DateReader {
    private static final int NEAR = 60;
    /** No words that bound a date stand farther from it, in characters. */
    private static final int BOUND = 90;

    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\b(?:from|between)(?: the)?(?: early| mid| late)?[ -]$");
    private static final Pattern TO =
            Pattern.compile("(?i)(?:,? ?(?:up )?(?:to|until|till|through) | ?[-–—] ?)(?:the |early |mid-|late )*");
    private static final Pattern AND = Pattern.compile("(?i) and (?:the |early |mid-|late )*");
    private static final Pattern OFFSET = Pattern.compile("(?i)\\b(?:(?<n>" + Terms.NUMBER
            + ")|the|some|several|many|a few) (?<u>" + Terms.UNIT
            + ") (?<way>after|before|following|prior to)\\b(?!(?: this| that)?(?:[,.;:)]|$))");
    private static final Pattern NOT =
            Pattern.compile("(?i)(?:\\bnot|n't|n’t|\\bnever|\\bonly|\\bneither|\\bno)\\b[^.;,]{0,45}$");
    private static final String SOFT =
            "(?: (?:the|at least|about|around|early|mid|late|the early|the late|very|about the|around the))*[ -]$";
    private static final List<Bound> BOUNDS = List.of(
            new Bound("\\b(?:just|shortly|immediately|soon|right) (?:before|after|following)", DateReader::about),
            new Bound("\\b(?:on the eve of|at the turn of)", DateReader::about),
            new Bound(
                    "\\b(?:around|about|circa|roughly|approximately|some time in|sometime in)|\\bc\\.|\\bca\\.?",
                    DateReader::about),
            new Bound(
                    "\\bsince(?: as early as)?|\\bfrom|\\bas (?:of|from)|\\b(?:starting|beginning) (?:in|on|from|with)",
                    DateReader::onwards),
            new Bound("\\b(?:after|following|in the wake of|in the aftermath of)", DateReader::onwards),
            new Bound(
                    "\\b(?:before|prior to|ahead of|until|till|up to|up until|by|no later than|not later than)(?: the end of)?",
                    DateReader::until));
    private static final Pattern ON = Pattern.compile("(?i)^ (?:on(?=[,.;]| [a-z])(?! the\\b)|onwards?)");

    private DateReader() {}

    /** The date expressions of a sentence, in order, not overlapping. */
    static List<DateExpression> read(String text) {
        Claims claims = new Claims();
        Set<Gate> open = Gate.in(text);
        DateWords.find(text, open, claims);
        RelativeDates.find(text, open, claims);
        return shifted(text, bounded(text, joined(text, claims.inOrder())));
    }

    /** The dates in a stretch of text that are given in full. */
    static List<DateExpression> full(String text) {
        return read(text).stream()
                .filter(e -> e.kind() == DateExpression.Kind.FULL)
                .toList();
    }

    /** "From March to May 1998", "between 2003 and 2010", "August 1939 to June 1941". */
    private static List<DateExpression> joined(String text, List<DateExpression> all) {
        List<DateExpression> joined = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            DateExpression one = all.get(i);
            Optional<DateExpression> both = i + 1 < all.size() ? period(text, one, all.get(i + 1)) : Optional.empty();
            joined.add(both.orElse(one));
            i += both.isPresent() ? 1 : 0;
        }
        return joined;
    }

    private static Optional<DateExpression> period(String text, DateExpression from, DateExpression to) {
        if (!written(from) || !written(to)) {
            return Optional.empty();
        }
        int begin = Math.max(0, from.span().begin() - BOUND);
        String before = text.substring(begin, from.span().begin());
        String gap = text.substring(from.span().end(), to.span().begin());
        Matcher opened = BETWEEN.matcher(before);
        boolean open = opened.find();
        boolean to1 = TO.matcher(gap).matches()
                && (open || (from.kind() == DateExpression.Kind.FULL && to.kind() == DateExpression.Kind.FULL));
        boolean and = AND.matcher(gap).matches()
                && open
                && before.substring(opened.start()).toLowerCase(Locale.ROOT).startsWith("between");
        if (!to1 && !and) {
            return Optional.empty();
        }
        Span words = new Span(
                open ? begin + opened.start() : from.span().begin(), to.span().end());
        return Optional.of(new DateExpression(
                words, from.kind() == DateExpression.Kind.BARE ? to.kind() : from.kind(), r -> between(r, from, to)));
    }

    private static EdtfDate between(Reckoning r, DateExpression from, DateExpression to) {
        boolean borrows = from.kind() == DateExpression.Kind.BARE && to.kind() == DateExpression.Kind.FULL;
        EdtfDate end = borrows ? to.meaning().apply(r) : EdtfDate.UNKNOWN;
        EdtfDate start =
                from.meaning().apply(borrows ? new Reckoning(end, r.document(), Reckoning.Way.BACK, false) : r);
        end = borrows ? end : to.meaning().apply(start.isKnown() ? r.at(start) : r);
        return start.isKnown() && end.isKnown()
                ? Reckoning.edtf(start.startText() + "/" + end.endText())
                : EdtfDate.UNKNOWN;
    }

    private static boolean written(DateExpression date) {
        return date.kind() == DateExpression.Kind.FULL || date.kind() == DateExpression.Kind.BARE;
    }

    private static List<DateExpression> bounded(String text, List<DateExpression> all) {
        return all.stream().map(e -> bounded(text, e)).toList();
    }

    private static DateExpression bounded(String text, DateExpression date) {
        boolean day = date.kind() == DateExpression.Kind.OWN;
        if (!written(date) && !day) {
            return date;
        }
        int from = Math.max(0, date.span().begin() - BOUND);
        String before = text.substring(from, date.span().begin());
        String after = after(text, date.span().end());
        for (Bound bound : BOUNDS) {
            Matcher m = bound.pattern().matcher(before);
            boolean named =
                    after.matches("(?s) [\\p{L}-]+.*") && m.find(0) && m.group().matches("(?i)(?:from|by) .*the ");
            if (!named && m.find(0)) {
                Span words = new Span(from + m.start(), date.span().end());
                boolean only = m.group().toLowerCase(Locale.ROOT).matches("(?:until|till|before).*")
                        && NOT.matcher(before.substring(0, m.start())).find();
                return date.as(words, only ? d -> d : bound.change());
            }
        }
        return ON.matcher(after).find() && before.matches("(?is).*\\bfrom (?:\\w+ ){0,3}$")
                ? date.as(date.span(), DateReader::onwards)
                : date;
    }

    /** The next few words. */
    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + BOUND));
    }

    /** "Three years after the revolution of 1979" by that date; after something that nothing dates, it says nothing. */
    private static List<DateExpression> shifted(String text, List<DateExpression> all) {
        List<DateExpression> dates = new ArrayList<>(all);
        Matcher m = OFFSET.matcher(text);
        while (m.find()) {
            int end = m.end();
            Span words = new Span(m.start(), end);
            Optional<DateExpression> next = dates.stream()
                    .filter(d -> d.span().end() > end
                            && d.span().begin() - end <= NEAR
                            && d.span().begin() >= m.start("way")
                            && (d.span().begin() <= end
                                    || text.substring(end, d.span().begin()).matches("[^,.;:()]*")))
                    .findFirst();
            String number = m.group("n");
            Unit unit = Unit.of(m.group("u"));
            int by = m.group("way").toLowerCase(Locale.ROOT).matches("after|following") ? 1 : -1;
            dates.removeIf(d -> d.span().overlaps(words) && !next.equals(Optional.of(d)));
            if (next.isPresent() && written(next.get())) {
                DateExpression base = next.get();
                Function<Reckoning, EdtfDate> meaning = base.meaning().andThen(shift(number, unit, by));
                dates.set(
                        dates.indexOf(base),
                        new DateExpression(words.union(base.span()), DateExpression.Kind.TOLD, meaning));
            } else if (next.isEmpty() && dates.stream().noneMatch(d -> d.span().overlaps(words))) {
                dates.add(new DateExpression(words, DateExpression.Kind.VAGUE, r -> EdtfDate.UNKNOWN));
            }
        }
        dates.sort(java.util.Comparator.comparing(DateExpression::span));
        return dates;
    }

    private static Function<EdtfDate, EdtfDate> shift(String number, Unit unit, int by) {
        return date -> {
            EdtfDate base =
                    date.startText().equals("..") ? EdtfDate.parse(date.endText()) : EdtfDate.parse(date.startText());
            return number == null
                    ? (by > 0 ? base.onwards() : base.until())
                    : Reckoning.shift(base, by * Terms.number(number), unit);
        };
    }

    private static EdtfDate about(EdtfDate date) {
        return date.isKnown() && !date.isInterval() && !date.text().endsWith("~")
                ? Reckoning.edtf(date.text() + "~")
                : date;
    }

    /** "From 6 to 10 February" has its end already. */
    private static EdtfDate onwards(EdtfDate date) {
        return date.isInterval() ? date : date.onwards();
    }

    private static EdtfDate until(EdtfDate date) {
        return date.endText().equals("..") ? date : date.until();
    }

    /** Words before a date that bound it. */
    private record Bound(Pattern pattern, Function<EdtfDate, EdtfDate> change) {
        Bound(String words, Function<EdtfDate, EdtfDate> change) {
            this(Pattern.compile("(?i)(?:" + words + ")" + SOFT), change);
        }
    }
}
