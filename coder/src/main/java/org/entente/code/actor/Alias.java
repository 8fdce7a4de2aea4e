package org.entente.code.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;

/**
 * One way to write an actor.
 *
 * @param text as in the data file
 * @param entry whom it means
 * @param form what kind of word it is
 * @param pieces its letters and digits, folded: what is compared
 * @param term when it means the actor, where a dictionary says so
 * @param bound what the date of a text does to it
 * @param own whether the user's dictionary has it: those are asked first
 */
record Alias(String text, Entry entry, Form form, List<String> pieces, Period term, Bound bound, boolean own) {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int LONGEST_EXACT = 4;

    /** What kind of word an alias is; the order is the order of preference where two aliases are written alike. */
    enum Form {
        NAME,
        DEMONYM,
        CAPITAL
    }

    /** What the date of a text does to a name. */
    enum Bound {
        /** A name counts at any date. */
        NONE,
        /** "The German army" is not the Bundeswehr before there is one, but the state. */
        NOT_OUTSIDE,
        /**
         * "The Axis", "Baden": names that otherwise mean something else count only in the life of the actor; of several words, also
         * where no date is known.
         */
        INSIDE
    }

    static Alias of(String text, Entry entry, Form form) {
        return of(text, entry, form, Period.ALWAYS, Bound.NONE, false);
    }

    static Alias of(String text, Entry entry, Form form, Period term, Bound bound, boolean own) {
        return new Alias(text, entry, form, pieces(text), term, bound, own);
    }

    /** Letters and digits, folded. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(text);
        while (m.find()) {
            pieces.add(fold(m.group()));
        }
        return List.copyOf(pieces);
    }

    /** Lower case, without accents. */
    static String fold(String word) {
        String plain = word.chars().allMatch(c -> c < 128)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Whether it may mean its actor in a text about this time. */
    boolean counts(EdtfDate when) {
        return switch (bound) {
            case NONE -> true;
            case NOT_OUTSIDE -> entry.life().touches(when);
            case INSIDE -> when.isKnown() ? entry.life().touches(when) : pieces.size() > 1;
        };
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
