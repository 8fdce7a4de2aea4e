package org.entente.read;

/**
 * A line as it stands on a page; coordinates in points from the top left corner.
 *
 * @param text its words
 * @param x left end
 * @param right right end
 * @param y base line, downwards
 * @param size size of most of its letters
 * @param bold whether all of it is bold
 */
record PdfLine(String text, float x, float right, float y, float size, boolean bold) {
    /** Whether the two sizes differ to the eye. */
    boolean sameSize(PdfLine other) {
        return Math.abs(size - other.size) < 0.8f;
    }

    char first() {
        return text.charAt(0);
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'\u201D\u2019)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?:".indexOf(text.charAt(last)) >= 0;
    }
}
