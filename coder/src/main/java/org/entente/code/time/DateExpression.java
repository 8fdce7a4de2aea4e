package org.entente.code.time;

import java.util.function.Function;
import org.entente.model.EdtfDate;
import org.entente.model.Span;

/**
 * Words that say when.
 *
 * @param span where they stand
 * @param kind what they are reckoned from
 * @param meaning the date they mean; unknown where there is nothing to reckon from
 */
record DateExpression(Span span, Kind kind, Function<Reckoning, EdtfDate> meaning) {
    /** What a date is reckoned from. */
    enum Kind {
        /** Nothing: it is given in full. */
        FULL,
        /** The year that the narrative has reached, or the text's own: "in October". */
        BARE,
        /** The date last named: "that year". */
        TOLD,
        /** The date of the text: "yesterday". */
        OWN,
        /** It says how long, or at a time that nothing in the text dates: "for decades", "a year after the war". */
        VAGUE
    }

    /** The same in other words, changed by what stands before them. */
    DateExpression as(Span words, Function<EdtfDate, EdtfDate> change) {
        return new DateExpression(words, kind, meaning.andThen(change));
    }
}
