package org.entente.read;

import java.time.LocalDate;
import org.entente.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its document outside the text.
 *
 * @param title {@code ""} where none
 * @param author {@code ""} where none
 * @param date unknown where none
 * @param dateOf how far the date can be trusted
 */
record Properties(String title, String author, EdtfDate date, DateOf dateOf) {
    static final Properties NONE = new Properties("", "", EdtfDate.UNKNOWN, DateOf.PUBLICATION);

    /** Office files were hardly made before; an earlier creation date is a clock that was never set. */
    private static final int FIRST_YEAR = 1990;
    /** The creation date of the empty document that the python-docx library copies: says nothing about the file. */
    private static final LocalDate TEMPLATE = LocalDate.of(2013, 12, 23);

    /** What a date in the properties means. */
    enum DateOf {
        /** Said to be the publication date: front matter, the meta elements of a page. */
        PUBLICATION,
        /** When the file was made (PDF, DOCX): the best that is known where the text itself prints no date. */
        FILE
    }

    /** The properties of an office file, any of which may be missing; an implausible creation date is left out. */
    static Properties ofFile(@Nullable String title, @Nullable String author, @Nullable LocalDate created) {
        boolean plausible = created != null
                && created.getYear() >= FIRST_YEAR
                && created.getYear() <= 2999
                && !created.equals(TEMPLATE);
        EdtfDate date = plausible && created != null ? EdtfDate.day(created) : EdtfDate.UNKNOWN;
        return new Properties(
                title == null ? "" : Blank.collapse(title),
                author == null ? "" : Blank.collapse(author),
                date,
                DateOf.FILE);
    }
}
