package org.entente.code.voice;

import java.util.List;
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
 * @param relays who passes that on, the nearest first: the ISI in "the ISI said that the US believed"
 * @param certainty what the content keeps where nothing else hedges it
 */
public record Said(Voice voice, Optional<Span> span, Optional<Span> cue, List<Said> relays, Certainty certainty) {
    /** What the author says. */
    public static final Said AUTHOR = new Said(Voice.AUTHOR, Optional.empty(), Optional.empty(), Certainty.ASSERTED);

    /** What nobody but the author passes on. */
    public Said(Voice voice, Optional<Span> span, Optional<Span> cue, Certainty certainty) {
        this(voice, span, cue, List.of(), certainty);
    }

    /** The same, passed on by these. */
    Said through(List<Said> others) {
        return new Said(voice, span, cue, others, certainty);
    }

    /** Somebody whom the text does not name. */
    static Said unnamed(Optional<Span> span, Span cue) {
        return new Said(Voice.UNNAMED, span, Optional.of(cue), Certainty.HEDGED);
    }

    /** What is so in the eyes of somebody, which this one passes on. */
    public Said under(Voice viewer, Optional<Span> words, Span verb) {
        List<Said> passing = author() ? List.of() : List.of(this);
        return new Said(viewer, words, Optional.of(verb), passing, Certainty.ASSERTED);
    }

    boolean author() {
        return voice.kind() == Voice.Kind.AUTHOR;
    }
}
