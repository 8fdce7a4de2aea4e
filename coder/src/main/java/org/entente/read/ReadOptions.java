package org.entente.read;

import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.EdtfDate;

/**
 * What the user says about a document before it is read.
 *
 * @param date the publication date, where the user gives one; it beats whatever the document says
 * @param layout one continuous text, or each line a text of its own
 */
public record ReadOptions(Optional<EdtfDate> date, Document.Layout layout) {
    /** Nothing given: one continuous text, its date to be found. */
    public static final ReadOptions DEFAULTS = new ReadOptions(Optional.empty(), Document.Layout.PROSE);
}
