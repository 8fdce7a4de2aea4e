package org.entente.read;

import java.util.List;
import java.util.Optional;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * A stretch of the stored text between two breaks, before its words have been looked at.
 *
 * @param span where it stands, without blanks at its ends
 * @param hint what the markup says it is; empty where there is no markup
 */
record Block(Span span, Optional<Passage.Kind> hint) {
    static Block plain(Span span) {
        return new Block(span, Optional.empty());
    }

    static Block of(Passage.Kind kind, Span span) {
        return new Block(span, Optional.of(kind));
    }

    boolean is(Passage.Kind kind) {
        return hint.filter(kind::equals).isPresent();
    }

    /** Whether its words may still make it something else than what the markup says. */
    boolean open() {
        return hint.isEmpty() || is(Passage.Kind.PARAGRAPH);
    }

    /** The two parts before and from {@code at}, an offset in the whole text; a blank part is left out. */
    List<Block> cut(String text, int at, Optional<Passage.Kind> before, Optional<Passage.Kind> from) {
        Optional<Block> head = Blank.trim(text, span.begin(), at).map(s -> new Block(s, before));
        Optional<Block> tail = Blank.trim(text, at, span.end()).map(s -> new Block(s, from));
        return java.util.stream.Stream.of(head, tail).flatMap(Optional::stream).toList();
    }
}
