package org.entente.show.outline;

import java.util.List;

/** A document in the making that knows headings, paragraphs, lists, tables and notes: Markdown, or a word processor's. */
public interface Outline {
    /** A heading; 1 is the title. */
    void heading(int level, String text);

    /** A paragraph that cites these statements. */
    void paragraph(String text, List<String> statements);

    /** A paragraph that cites nothing. */
    default void paragraph(String text) {
        paragraph(text, List.of());
    }

    /** A point of a list. */
    void item(String text, List<String> statements);

    /** A point of a list that begins in bold. */
    void item(String strong, String text, List<String> statements);

    /** Begins a table; columns that end in {@code #} are figures. */
    void columns(String... names);

    /** A row of a table; the notes follow in the cell of this number, from 0. */
    void row(int citing, List<String> statements, String... cells);

    /** The same; the notes follow in the last cell. */
    default void row(List<String> statements, String... cells) {
        row(cells.length - 1, statements, cells);
    }

    /** Ends a list or table. */
    void end();
}
