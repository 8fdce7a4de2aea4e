package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * A word or number of a text.
 *
 * @param text as written, without a possessive ending
 * @param span where it stands
 * @param named written like a name: begins with a capital where no sentence begins
 */
record Token(String text, Span span, boolean named) {
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['\u2019]\\p{L}+)?|\\d+(?:[.,]\\d+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

    /** The tokens of a stretch of text that begins a sentence, in order. O(length). */
    static List<Token> of(String text, Span stretch) {
        List<Token> result = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(stretch.begin(), stretch.end());
        while (matcher.find()) {
            String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            boolean named = capital && (acronym || !result.isEmpty());
            result.add(new Token(word, new Span(matcher.start(), matcher.end()), named));
        }
        return result;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean digits() {
        return Character.isDigit(text.charAt(0));
    }

    /** What stands between this token and the next one. */
    String gap(Token next, String in) {
        return in.substring(span.end(), next.span.begin());
    }
}
