package org.entente.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Takes the markers out of a run of Markdown: emphasis, code, links and images (their words stay), footnote marks, tags, escapes.
 * One pass, linear in the length of the run, whatever it holds.
 */
final class MarkdownInline {
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~\"'$%&,/:;=?@^";
    private static final int LONGEST_TAG = 300;

    private final String text;
    private final int[] closing;
    private final StringBuilder out = new StringBuilder();

    private MarkdownInline(String text) {
        this.text = text;
        this.closing = closing(text);
    }

    /** The words without their markers. */
    static String words(String text) {
        MarkdownInline inline = new MarkdownInline(text);
        inline.run(0, text.length());
        return Blank.collapse(inline.out.toString());
    }

    /** For each opening bracket the place of the one that closes it, else -1. */
    private static int[] closing(String text) {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        Deque<Integer> square = new ArrayDeque<>();
        Deque<Integer> round = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                square.push(i);
            } else if (c == '(') {
                round.push(i);
            } else if (c == ']' && !square.isEmpty()) {
                closing[square.pop()] = i;
            } else if (c == ')' && !round.isEmpty()) {
                closing[round.pop()] = i;
            }
        }
        return closing;
    }

    /** Copies a run; the words of a link are copied in place, and what follows them is jumped over. */
    private void run(int from, int to) {
        Deque<int[]> links = new ArrayDeque<>();
        int i = from;
        while (i < to) {
            int[] link = links.peek();
            if (link != null && link[0] == i) {
                i = link[1];
                links.pop();
                continue;
            }
            char c = text.charAt(i);
            if (c == '[' || (c == '!' && i + 1 < to && text.charAt(i + 1) == '[')) {
                int open = c == '[' ? i : i + 1;
                int after = afterLink(open);
                if (after > 0 && text.startsWith("[^", open)) {
                    i = after;
                } else if (after > 0) {
                    links.push(new int[] {closing[open], after});
                    i = open + 1;
                } else {
                    i = copy(i);
                }
            } else {
                i = plain(i, c);
            }
        }
    }

    /** Where a link that opens here ends; 0 where the bracket is only a bracket. */
    private int afterLink(int open) {
        int close = closing[open];
        if (close < 0) {
            return 0;
        }
        if (text.startsWith("[^", open)) {
            return close + 1;
        }
        if (close + 1 < text.length() && text.charAt(close + 1) == '(' && closing[close + 1] > 0) {
            return closing[close + 1] + 1;
        }
        boolean reference = close + 1 < text.length() && text.charAt(close + 1) == '[' && closing[close + 1] > 0;
        return reference ? closing[close + 1] + 1 : 0;
    }

    private int plain(int i, char c) {
        return switch (c) {
            case '\\' -> escape(i);
            case '<' -> tag(i);
            case '*', '`', '~' -> marker(i, c);
            case '_' -> inWord(i) ? copy(i) : marker(i, c);
            case '&' -> entity(i);
            default -> copy(i);
        };
    }

    private int copy(int i) {
        out.append(text.charAt(i));
        return i + 1;
    }

    private int escape(int i) {
        boolean escapes = i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
        return escapes ? copy(i + 1) : copy(i);
    }

    /** A run of markers vanishes, unless blanks stand on both sides ("2 * 3") or it is a lone tilde ("~20"). */
    private int marker(int i, char c) {
        int end = i;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        boolean loose =
                (i == 0 || Blank.is(text.charAt(i - 1))) && (end == text.length() || Blank.is(text.charAt(end)));
        if (loose || (c == '~' && end - i == 1)) {
            out.append(text, i, end);
        }
        return end;
    }

    private boolean inWord(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** Tags go, addresses in angle brackets stay. */
    private int tag(int i) {
        int limit = Math.min(text.length(), i + LONGEST_TAG);
        boolean opens =
                i + 1 < limit && (Character.isLetter(text.charAt(i + 1)) || "/!".indexOf(text.charAt(i + 1)) >= 0);
        if (!opens) {
            return copy(i);
        }
        for (int end = i + 1; end < limit && text.charAt(end) != '<'; end++) {
            if (text.charAt(end) == '>') {
                String inner = text.substring(i + 1, end);
                boolean address = !inner.contains(" ") && (inner.contains("://") || inner.contains("@"));
                out.append(address ? inner : inner.startsWith("br") ? " " : "");
                return end + 1;
            }
        }
        return copy(i);
    }

    private int entity(int i) {
        for (String[] entity :
                new String[][] {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", " "}}) {
            if (text.startsWith(entity[0], i)) {
                out.append(entity[1]);
                return i + entity[0].length();
            }
        }
        return copy(i);
    }
}
