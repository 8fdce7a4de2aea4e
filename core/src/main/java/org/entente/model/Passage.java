package org.entente.model;

/**
 * A stretch of a document that serves one purpose.
 *
 * @param kind what it is for
 * @param span where it stands in the document's stored text
 */
public record Passage(Kind kind, Span span) {
    /** What a passage is for, and with it whether statements are coded from it. */
    public enum Kind {
        TITLE(true),
        BYLINE(false),
        DATELINE(false),
        ABSTRACT(true),
        HEADING(true),
        PARAGRAPH(true),
        LIST_ITEM(true),
        QUOTATION(true),
        CAPTION(true),
        TABLE(false),
        /** Photo credits, disclaimers, navigation, "Comments": kept in the text, never coded. */
        BOILERPLATE(false);

        private final boolean coded;

        Kind(boolean coded) {
            this.coded = coded;
        }

        /** Whether statements are coded from passages of this kind. */
        public boolean coded() {
            return coded;
        }
    }
}
