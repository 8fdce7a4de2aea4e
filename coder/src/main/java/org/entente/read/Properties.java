package org.entente.read;

import org.entente.model.EdtfDate;

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

    /** What a date in the properties means. */
    enum DateOf {
        /** Said to be the publication date: front matter, the meta elements of a page. */
        PUBLICATION,
        /** When the file was made (PDF, DOCX): the best that is known where the text itself prints no date. */
        FILE
    }
}
