package org.entente.read;

import java.util.regex.Pattern;

/** Tells by its looks whether a line that stands alone is a heading. */
final class Headings {
    /** Longest heading, in characters; the longest real ones run over two lines. */
    private static final int LONGEST = 250;
    /** Up to this many words and characters a line without a full stop is a heading however it is written. */
    private static final int SHORT_WORDS = 8;

    private static final int SHORT_LENGTH = 70;
    /** Share of the longer words that are capitalised in title case. */
    private static final double TITLE_CASE = 0.6;
    /** Words of fewer letters may be small in title case. */
    private static final int SMALL_WORD = 4;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])[.)]?|(?:Part|Chapter|Section) \\w{1,6}[:.]?)\\s+\\p{Lu}.*");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{Ll}{2}[.!]\\s+\\p{Lu}");

    private Headings() {}

    /** A heading inside a text: no full stop, and either short or in title case. */
    static boolean looksLike(String words) {
        if (!closed(words)) {
            return false;
        }
        String line = Blank.collapse(words);
        long count = line.chars().filter(c -> c == ' ').count() + 1;
        if (line.endsWith(":")) {
            return count <= 4 && titleCase(line);
        }
        return (count <= SHORT_WORDS && line.length() <= SHORT_LENGTH) || titleCase(line);
    }

    /** A title at the head of a text: also long ones in sentence case. */
    static boolean mayBeTitle(String words) {
        return closed(words) && !words.endsWith(":");
    }

    /** "2. The Second Phase" is a heading, "2. They left the town in haste, and" an item. */
    static boolean numbered(String words) {
        return NUMBERED.matcher(words).matches() && closed(words) && titleCase(Blank.collapse(words));
    }

    private static boolean closed(String words) {
        if (words.length() > LONGEST || words.chars().filter(c -> c == '\n').count() > 2) {
            return false;
        }
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        char inner =
                "\"'\u201D\u2019)".indexOf(last) >= 0 && words.length() > 1 ? words.charAt(words.length() - 2) : last;
        return !Character.isLowerCase(first)
                && ".,;!".indexOf(inner) < 0
                && ".,;".indexOf(last) < 0
                && hasLetter(words)
                && !SENTENCE_INSIDE.matcher(words).find();
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean titleCase(String line) {
        int cased = 0;
        int capitals = 0;
        for (String word : line.split(" ")) {
            int letter = firstLetter(word);
            if (letter < 0 || word.length() - letter < SMALL_WORD) {
                continue;
            }
            char c = word.charAt(letter);
            if (Character.isUpperCase(c) || Character.isLowerCase(c)) {
                cased++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return cased > 0 && capitals >= cased * TITLE_CASE;
    }

    private static int firstLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
