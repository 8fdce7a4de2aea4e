package org.entente.show.page;

import org.entente.model.Assessment;
import org.entente.show.markup.Markup;

/**
 * An assessment at its place in the report.
 *
 * @param number from 1; the first has sections of its own, the others are folded away in one
 */
record Shown(Page page, Assessment assessment, int number) {
    Markup to() {
        return page.to();
    }

    boolean first() {
        return number == 1;
    }

    /** The heading of a part. */
    void heading(String text) {
        heading(text, "");
    }

    /** The same, as a place that links lead to. */
    void heading(String text, String id) {
        to().element(first() ? "h3" : "h4", text, "id", id);
    }

    /** The heading of a part of a part. */
    void subheading(String text) {
        to().element(first() ? "h4" : "h5", text);
    }

    /** Whose relationship it is, above a section that does not begin with that. */
    void kicker() {
        to().element("p", "On the relationship of " + page.assessed().names(assessment), "class", "kicker");
    }
}
