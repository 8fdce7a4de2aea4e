package org.entente.code.voice;

import java.util.Optional;
import org.entente.model.Certainty;
import org.entente.model.Span;
import org.entente.model.Voice;

/**
 * Whose statement it is.
 *
 * @param voice author, actor or unnamed
 * @param span the words that name the voice
 * @param cue the words that hand over; empty for the author
 * @param certainty what the content keeps where nothing else hedges it
 */
public record Said(Voice voice, Optional<Span> span, Optional<Span> cue, Certainty certainty) {
    static final Said AUTHOR = new Said(Voice.AUTHOR, Optional.empty(), Optional.empty(), Certainty.ASSERTED);

    /** Somebody whom the text does not name. */
    static Said unnamed(Optional<Span> span, Span cue) {
        return new Said(Voice.UNNAMED, span, Optional.of(cue), Certainty.HEDGED);
    }

    boolean author() {
        return voice.kind() == Voice.Kind.AUTHOR;
    }
}
