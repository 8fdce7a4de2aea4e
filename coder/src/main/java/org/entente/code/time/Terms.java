package org.entente.code.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that dates are made of: numbers, months, seasons, days of the week, units; as patterns and as values. */
final class Terms {
    static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    static final String YEAR = "(?:1\\d{3}|20\\d{2})";
    static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
    static final String WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    static final String UNIT = "(?:day|week|fortnight|month|year|decade|century|centurie)s?";
    /** Parts of a year that are said with "early", "mid" or "late". */
    static final String PART = "(?:very )?(?:early|mid|middle|late|beginning|start|middle|end|close|turn)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first");
    static final String ORDINAL = "(?:"
            + String.join(
                    "|",
                    ORDINALS.stream()
                            .sorted(java.util.Comparator.reverseOrder())
                            .toList()) + "|\\d{1,2}(?:st|nd|rd|th))";
    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> TENS =
            Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    /** "Three", "12", "a", "half a". */
    static final String NUMBER = "(?:\\d{1,3}|half an?|an?|one|"
            + String.join(
                    "|",
                    NUMBERS.stream().sorted(java.util.Comparator.reverseOrder()).toList()) + "|"
            + String.join("|", TENS.keySet().stream().sorted().toList()) + ")";

    private Terms() {}

    /** 1 to 12. */
    static int month(String name) {
        return MONTHS.indexOf(name.strip().substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** 21 to 24, as EDTF has them. */
    static int season(String name) {
        return SEASONS.getOrDefault(name.toLowerCase(Locale.ROOT), 21);
    }

    /** 1 for Monday to 7 for Sunday. */
    static int weekday(String name) {
        return WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** 37 to 39, as EDTF has thirds of a year. */
    static int third(String part) {
        String lower = part.toLowerCase(Locale.ROOT).replace("very ", "");
        return lower.startsWith("mid") ? 38 : lower.matches("early|beginning|start") ? 37 : 39;
    }

    /** "Nineteenth", "19th": 19. */
    static int ordinal(String word) {
        int named = ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
        return named >= 0 ? named + 1 : Integer.parseInt(word.replaceAll("\\D", ""));
    }

    /** A whole number; "a" is one. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int named = NUMBERS.indexOf(lower);
        if (named >= 0) {
            return named + 1;
        }
        return lower.matches("\\d+") ? Integer.parseInt(lower) : TENS.getOrDefault(lower, 1);
    }

    /** Two digits. */
    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** The digits of a day: "3rd" is 3. */
    static int day(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }
}
