package org.entente.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph. A hyphen at a line's end goes where it only divides a word, and stays where it belongs to one:
 * the other words of the same document tell which.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
    private static final int LONGEST_WORD = 60;

    private final Set<String> words = new HashSet<>();

    Hyphens(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            for (PdfLine line : page.lines()) {
                learn(line.text());
            }
        }
    }

    private void learn(String line) {
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            boolean divided = matcher.end() == line.length() - 1 && isHyphen(line.charAt(matcher.end()));
            if (!divided && matcher.end() - matcher.start() <= LONGEST_WORD) {
                words.add(lower(matcher.group()));
            }
        }
    }

    /** Appends the next line of a paragraph. */
    void join(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        if (last < 1) {
            paragraph.append(line);
        } else if (paragraph.charAt(last) == '\u00AD') {
            paragraph.setLength(last);
            paragraph.append(line);
        } else if (isHyphen(paragraph.charAt(last)) && Character.isLetterOrDigit(paragraph.charAt(last - 1))) {
            if (Character.isLowerCase(line.charAt(0)) && divides(paragraph, line)) {
                paragraph.setLength(last);
            }
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private boolean divides(StringBuilder paragraph, String line) {
        String left = lower(lastWord(paragraph));
        Matcher matcher = WORD.matcher(line);
        String right = matcher.lookingAt() ? lower(matcher.group()) : "";
        if (words.contains(left + "-" + right)) {
            return false;
        }
        return words.contains(left + right) || !(words.contains(left) && words.contains(right));
    }

    private static String lastWord(StringBuilder paragraph) {
        int end = paragraph.length() - 1;
        int begin = end;
        while (begin > 0 && end - begin < LONGEST_WORD && Character.isLetter(paragraph.charAt(begin - 1))) {
            begin--;
        }
        return paragraph.substring(begin, end);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
