package org.entente.code.parse;

import java.util.List;
import org.entente.model.Span;

/** Finds names that are to be one token, whatever their number of words, so that the parser sees lists of names as lists. */
@FunctionalInterface
public interface NameFinder {
    /**
     * The names in {@code text}, in order, not overlapping.
     *
     * @param text a passage
     * @return spans counted in {@code text}, each with the one word that stands for the name while parsing
     */
    List<Name> names(String text);

    /**
     * A name of several words.
     *
     * @param span where it stands
     * @param word a single word that the parser knows better
     */
    record Name(Span span, String word) {}
}
