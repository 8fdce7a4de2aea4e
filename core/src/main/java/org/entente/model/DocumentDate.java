package org.entente.model;

/**
 * When a document was published, and how that is known. Never today's date.
 *
 * @param value the date; unknown where the origin is {@link Origin#NONE}
 * @param origin where the date was found
 */
public record DocumentDate(EdtfDate value, Origin origin) {
    /** No date was given or found. Relative dates of such a document stay unknown. */
    public static final DocumentDate NONE = new DocumentDate(EdtfDate.UNKNOWN, Origin.NONE);

    public DocumentDate {
        if (value.isKnown() == (origin == Origin.NONE)) {
            throw new IllegalArgumentException("Date " + value + " does not go with origin " + origin);
        }
    }

    /** Where a publication date comes from, the more trusted first. */
    public enum Origin {
        GIVEN,
        METADATA,
        TEXT,
        NONE
    }
}
