package org.entente.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;

/** Lines and openings that say where and when a text was published. */
final class Datelines {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_OPENING = 100;

    private static final String DAY_NAME = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun";
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:on\\s+)?(?:" + DAY_NAME + ")\\b[.,]?");
    /** One to three places of one to three capitalised words each: "Kabul", "Doha, Qatar". */
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]{1,30}(?: \\p{Lu}[\\p{L}'\u2019.-]{1,30}){0,2}"
                    + "(?:, \\p{Lu}[\\p{L}'\u2019.-]{1,30}(?: \\p{Lu}[\\p{L}'\u2019.-]{1,30}){0,2}){0,2}");
    /** What may follow a date on its line: a time of day, a zone, a reading time. */
    private static final Pattern AFTER = Pattern.compile(
            "(?i)(?:[\\s,.|\u00B7\u2022(\u2013\u2014-]|at\\b|\\d{1,2}[:.]\\d{2}(?::\\d{2})?"
                    + "|[ap]\\.?m\\b\\.?|gmt|utc|est|edt|cet|bst|[+]\\d{1,2}(?::?\\d{2})?|\\d{1,3} min(?:ute)?s?(?: read)?|\\))*");
    /**
     * An opening such as "KABUL, March 12, 2021 (Agency) - ": a place in capitals, or a place with a date; then an agency or a
     * date or a dash.
     */
    private static final Pattern OPENING =
            Pattern.compile("(?<place>\\p{Lu}[\\p{L}'\u2019.-]{1,30}(?:[ /]\\p{Lu}[\\p{L}'\u2019.-]{1,30}){0,3}"
                    + "(?:, \\p{Lu}[\\p{L}'\u2019.-]{1,20}(?: \\p{Lu}[\\p{L}'\u2019.-]{1,20})?)?)"
                    + "(?<when>,? (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:[,.]? \\d{4})?)?"
                    + "(?<agency> ?\\((?:\\p{L}[\\p{L} .-]{1,30})\\))?"
                    + "\\s?(?:\u2014|\u2013|--|-)\\s");
    /** The same without a dash, where a news agency is named: "Bogota, March 8 (IANS) ". */
    private static final Pattern AGENCY_OPENING = Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019.-]{1,30}[ ,/]{1,2}){1,4}"
            + "(?:(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:[,.]? \\d{4})? )?"
            + "\\((?:AP|AFP|ANI|ANSA|BBC|CNN|DPA|EFE|IANS|Interfax|IRNA|Kyodo|PTI|Reuters|SANA|TASS|UPI|VOA|Xinhua|Yonhap)\\)"
            + "\\s*(?:\u2014|\u2013|--|-)?\\s+");

    private Datelines() {}

    /**
     * A line that holds nothing but a date and its trappings.
     *
     * @param date what it says
     * @param meaning what the words before it make of it
     */
    record DateLine(EdtfDate date, Meaning meaning) {}

    /** What the words before a date make of it, the most trusted first. */
    enum Meaning {
        PUBLISHED,
        BARE,
        CHANGED
    }

    /** Reads a line that stands alone. */
    static Optional<DateLine> parse(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return WrittenDates.find(line)
                .filter(found ->
                        AFTER.matcher(line.substring(found.span().end())).matches())
                .flatMap(found -> meaning(line.substring(0, found.span().begin()))
                        .map(meaning -> new DateLine(found.date(), meaning)));
    }

    private static Optional<Meaning> meaning(String before) {
        String words = undressed(before);
        Matcher weekday = WEEKDAY.matcher(words);
        while (weekday.find()) {
            if (weekday.end() == words.length()) {
                words = undressed(words.substring(0, weekday.start()));
                break;
            }
        }
        if (words.isEmpty()) {
            return Optional.of(Meaning.BARE);
        }
        if (Cues.shipped().any(Cue.Scope.CHANGED, words)) {
            return Optional.of(Meaning.CHANGED);
        }
        if (Cues.shipped().any(Cue.Scope.PUBLISHED, words)) {
            return Optional.of(Meaning.PUBLISHED);
        }
        return PLACE.matcher(words).matches() ? Optional.of(Meaning.BARE) : Optional.empty();
    }

    /** Without the punctuation that parts words from a date. */
    private static String undressed(String words) {
        int end = words.length();
        while (end > 0
                && (Blank.is(words.charAt(end - 1))
                        || ":,|\u2013\u2014-\u00B7\u2022(".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return words.substring(0, end).strip();
    }

    /** Length of the dateline that opens a paragraph; 0 where there is none. */
    static int openingLength(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_OPENING));
        Matcher matcher = OPENING.matcher(head);
        if (!matcher.lookingAt()) {
            Matcher agency = AGENCY_OPENING.matcher(head);
            return agency.lookingAt()
                            && agency.end() < head.length()
                            && !Character.isLowerCase(head.charAt(agency.end()))
                    ? agency.end()
                    : 0;
        }
        String place = matcher.group("place");
        boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(java.util.Locale.ROOT));
        boolean dated = matcher.group("when") != null
                && WrittenDates.find(matcher.group("when")).isPresent();
        boolean agency = matcher.group("agency") != null;
        boolean sentenceFollows = matcher.end() < head.length() && !Character.isLowerCase(head.charAt(matcher.end()));
        return sentenceFollows && (dated || agency || capitals) ? matcher.end() : 0;
    }
}
