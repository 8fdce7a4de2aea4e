package org.entente.code.voice;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/** Finds what stands between quotation marks, straight or curly, double or single, English or continental. */
final class QuoteMarks {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";

    private QuoteMarks() {}

    /**
     * A quotation.
     *
     * @param span with its marks
     * @param closed whether it ends within its paragraph
     */
    record Quote(Span span, boolean closed) {}

    /** The quotations of one paragraph, in order; one that is not closed reaches to its end. O(length). */
    static List<Quote> in(String text, Span paragraph) {
        List<Quote> quotes = new ArrayList<>();
        int i = paragraph.begin();
        while (i < paragraph.end()) {
            if (!opens(text, i, paragraph.begin())) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < paragraph.end() && !closes(text, i, end, paragraph.end())) {
                end++;
            }
            boolean closed = end < paragraph.end();
            if (closed || !single(text.charAt(i))) {
                quotes.add(new Quote(new Span(i, closed ? end + 1 : paragraph.end()), closed));
                i = closed ? end + 1 : paragraph.end();
            } else {
                i++;
            }
        }
        return quotes;
    }

    private static boolean opens(String text, int i, int begin) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        boolean start = i == begin || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean word = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return c == '"' ? start || word : single(c) && c != '’' && start && word;
    }

    private static boolean closes(String text, int open, int i, int end) {
        char o = text.charAt(open);
        char c = text.charAt(i);
        int kind = OPENING.indexOf(o);
        if (kind >= 0) {
            return c == CLOSING.charAt(kind) || (o == '„' && c == '”');
        }
        if (o == '"') {
            return c == '"';
        }
        // A possessive looks like a closing mark; only one behind punctuation ends a quotation for sure.
        boolean mark = c == '’' || c == '\'';
        boolean after = i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
        return mark && after && ",.!?".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean single(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }
}
