package org.entente.show.words;

import java.util.List;
import java.util.Map;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;

/** Dates in words, at the precision they have. */
public final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<Integer, String> PARTS = Map.ofEntries(
            Map.entry(21, "spring "),
            Map.entry(22, "summer "),
            Map.entry(23, "autumn "),
            Map.entry(24, "winter "),
            Map.entry(33, "the first quarter of "),
            Map.entry(34, "the second quarter of "),
            Map.entry(35, "the third quarter of "),
            Map.entry(36, "the fourth quarter of "),
            Map.entry(37, "early "),
            Map.entry(38, "mid-"),
            Map.entry(39, "late "),
            Map.entry(40, "the first half of "),
            Map.entry(41, "the second half of "));

    private Dates() {}

    /** The date, or {@code "undated"}. */
    public static String words(EdtfDate date) {
        if (!date.isKnown()) {
            return "undated";
        }
        if (!date.isInterval()) {
            return point(date.text());
        }
        if (date.endText().equals("..")) {
            return "from " + point(date.startText()) + " on";
        }
        if (date.startText().equals("..")) {
            return "until " + point(date.endText());
        }
        if (date.startText().equals(date.endText())) {
            return point(date.startText());
        }
        return point(date.startText()) + " to " + point(date.endText());
    }

    /** The publication date with where it comes from, or what its absence means. */
    public static String published(DocumentDate date) {
        return switch (date.origin()) {
            case GIVEN -> words(date.value()) + " (date given by the user)";
            case METADATA -> words(date.value()) + " (date from the file\u2019s metadata)";
            case TEXT -> words(date.value()) + " (date found in the text)";
            case NONE -> "no date given: relative dates stay unknown";
        };
    }

    private static String point(String text) {
        char mark = text.charAt(text.length() - 1);
        String bare = "~?%".indexOf(mark) < 0 ? text : text.substring(0, text.length() - 1);
        String words = exact(bare.split("-"));
        return switch (mark) {
            case '~' -> "about " + words;
            case '?' -> words + " (uncertain)";
            case '%' -> "about " + words + " (uncertain)";
            default -> words;
        };
    }

    private static String exact(String[] parts) {
        if (parts.length == 1) {
            return parts[0].indexOf('X') < 0 ? parts[0] : "the " + parts[0].replace('X', '0') + "s";
        }
        int number = Integer.parseInt(parts[1]);
        String month = number > MONTHS.size() ? PARTS.get(number) + parts[0] : MONTHS.get(number - 1) + " " + parts[0];
        return parts.length == 2 ? month : Integer.parseInt(parts[2]) + " " + month;
    }
}
