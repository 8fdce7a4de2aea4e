package org.entente.model;

import java.util.List;

/**
 * A text with its source, author and date, as it is stored: all offsets of all statements count in {@code text}.
 *
 * @param id unique in the case, stable between runs (derived from name and content)
 * @param name file name without folders, as shown to people
 * @param format what it was read from
 * @param title as found in metadata or text; {@code ""} where there is none
 * @param author as found in metadata or text; {@code ""} where there is none
 * @param date when it was published
 * @param text the stored text, UTF-16, line ends LF
 * @param passages what the text consists of, in order, not overlapping
 * @param layout how the text is to be read
 */
public record Document(
        String id,
        String name,
        Format format,
        String title,
        String author,
        DocumentDate date,
        String text,
        List<Passage> passages,
        Layout layout) {

    public Document {
        passages = List.copyOf(passages);
        int last = 0;
        for (Passage passage : passages) {
            if (passage.span().begin() < last || passage.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        name + ": passage " + passage + " is out of order or outside the text");
            }
            last = passage.span().end();
        }
    }

    /** What a document was read from. */
    public enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        PDF,
        DOCX
    }

    /** How the passages belong together. */
    public enum Layout {
        /** One continuous text: pronouns and dates reach from one passage into the next. */
        PROSE,
        /** Each passage is a document of its own that only shares the file: nothing reaches across. */
        LINES
    }
}
