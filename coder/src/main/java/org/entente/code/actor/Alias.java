package org.entente.code.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write an actor.
 *
 * @param text as in the data file
 * @param entry whom it means
 * @param form what kind of word it is
 * @param pieces its letters and digits, folded: what is compared
 */
record Alias(String text, Entry entry, Form form, List<String> pieces) {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int LONGEST_EXACT = 4;

    /** What kind of word an alias is; the order is the order of preference where two aliases are written alike. */
    enum Form {
        NAME,
        DEMONYM,
        CAPITAL
    }

    static Alias of(String text, Entry entry, Form form) {
        List<String> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(text);
        while (m.find()) {
            pieces.add(fold(m.group()));
        }
        return new Alias(text, entry, form, List.copyOf(pieces));
    }

    /** Lower case, without accents. */
    static String fold(String word) {
        String plain = word.chars().allMatch(c -> c < 128)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Short names in capitals are words of the language in lower case ("US", "IS", "WHO"): those must be written exactly. */
    boolean fits(String written) {
        char first = text.charAt(0);
        boolean capitals = text.length() <= LONGEST_EXACT && text.equals(text.toUpperCase(Locale.ROOT));
        if (capitals) {
            return written.equals(text) || written.replace(".", "").equals(text.replace(".", ""));
        }
        return !Character.isUpperCase(first)
                || Character.isUpperCase(written.charAt(0))
                || written.startsWith("al-")
                || written.startsWith("al ");
    }
}
