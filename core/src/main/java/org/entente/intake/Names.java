package org.entente.intake;

import java.text.Normalizer;

/** Actors' names as files write them: control characters and runs of blanks are one blank, accents are composed (NFC). */
final class Names {
    static final int LONGEST = 1_000;
    private static final int LAST_ASCII = 126;

    private Names() {}

    /** The name without what nobody can see; {@code ""} where nothing remains. */
    static String clean(String raw) {
        return isPlain(raw) ? raw : visible(raw);
    }

    private static boolean isPlain(String raw) {
        boolean blank = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > LAST_ASCII || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    private static String visible(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (turnsText(c)) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = true;
                continue;
            }
            if (gap && clean.length() > 0) {
                clean.append(' ');
            }
            gap = false;
            clean.append(c);
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Marks that turn the direction of the text around them, or the byte order mark: they hide what a name is. */
    private static boolean turnsText(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\uFEFF';
    }
}
