package org.entente.read;

import java.util.Optional;
import org.entente.model.Span;

/** What counts as blank: white space of any kind, no-break spaces, and characters that show nothing. */
final class Blank {
    /** Characters that take no room: they vanish from a collapsed line. */
    private static final String UNSEEN = "\u00AD\u200B\u200E\u200F\u2060\uFEFF";

    private Blank() {}

    static boolean is(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x80) {
            return c == 0x7F;
        }
        return switch (c) {
            case '\u0085', '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
            default -> Character.isSpaceChar(c);
        };
    }

    static boolean all(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The run without the blanks at its ends; empty where nothing is left. */
    static Optional<Span> trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** One line, each run of blanks a single space, none at the ends. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UNSEEN.indexOf(c) >= 0) {
                continue;
            }
            if (is(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
