package org.entente.model;

/**
 * Words of a document with a little of what stands around them, by which they are found again when the text around them has moved.
 *
 * @param document name of the document
 * @param before what stands before the words, at most {@value #AROUND} code units
 * @param words the words; not blank
 * @param after what stands after them, at most {@value #AROUND} code units
 * @param begin where they stood, in code units
 * @param only whether they stood there once
 */
public record Quotation(String document, String before, String words, String after, int begin, boolean only) {
    /** How much of the text around the words is kept, on either side. */
    public static final int AROUND = 60;

    public Quotation {
        if (words.isBlank()) {
            throw new IllegalArgumentException("The quoted words are blank");
        }
    }

    /** The words at a span of a document. O(text). */
    public static Quotation of(Document document, Span span) {
        String text = document.text();
        String words = span.in(text);
        return new Quotation(
                document.name(),
                text.substring(Math.max(0, span.begin() - AROUND), span.begin()),
                words,
                text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
                span.begin(),
                text.indexOf(words) == text.lastIndexOf(words));
    }
}
