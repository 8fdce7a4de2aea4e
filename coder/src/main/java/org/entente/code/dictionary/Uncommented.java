package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.List;

/** Lines without what TABARI and PETRARCH take for comments: from {@code #} or {@code ;} on, and {@code <!-- ... -->}. */
final class Uncommented {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Uncommented() {}

    /** As many lines as given; those that are all comment become blank. */
    static List<String> lines(List<String> lines) {
        List<String> out = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            StringBuilder kept = new StringBuilder();
            int at = 0;
            while (at < line.length()) {
                if (inside) {
                    int close = line.indexOf(CLOSE, at);
                    inside = close < 0;
                    at = close < 0 ? line.length() : close + CLOSE.length();
                } else {
                    int open = line.indexOf(OPEN, at);
                    kept.append(line, at, open < 0 ? line.length() : open);
                    inside = open >= 0;
                    at = open < 0 ? line.length() : open + OPEN.length();
                }
            }
            out.add(withoutTail(kept.toString()));
        }
        return out;
    }

    /** Codes may hold {@code #}: {@code [###]}. */
    private static String withoutTail(String line) {
        boolean code = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            code = c == '[' || (code && c != ']');
            if (!code && (c == '#' || c == ';')) {
                return line.substring(0, i).stripTrailing();
            }
        }
        return line.stripTrailing();
    }
}
