package org.entente.code.voice;

import java.util.Optional;
import org.entente.model.Certainty;
import org.entente.model.Span;

/**
 * How surely an act is put, and by which words.
 *
 * @param certainty how the text puts it
 * @param cue the words that make it so; empty where it is asserted
 * @param negated what a negation of the word that was read last makes of it
 */
public record Reading(Certainty certainty, Optional<Span> cue, Certainty negated) {
    static final Reading ASSERTED = new Reading(Certainty.ASSERTED, Optional.empty(), Certainty.DENIED);

    static Reading of(Certainty certainty, Span cue) {
        return new Reading(certainty, Optional.of(cue), Certainty.DENIED);
    }

    /** The stronger of both. */
    Reading or(Reading other) {
        return rank(other.certainty) > rank(certainty) ? other : this;
    }

    /** The stronger of this and a certainty that these words give. */
    Reading or(Certainty other, Optional<Span> words) {
        return or(new Reading(other, words, Certainty.DENIED));
    }

    /** The stronger of this and a certainty that these words give. */
    Reading or(Certainty other, Span words) {
        return or(of(other, words));
    }

    /** What a governing word makes of it. What was denied below it and is denied again holds. */
    Reading turned(Certainty effect, Span word, Certainty ifNegated) {
        if (certainty == Certainty.DENIED && effect == Certainty.DENIED) {
            return new Reading(Certainty.ASSERTED, Optional.empty(), Certainty.DENIED);
        }
        Reading stronger = or(effect, word);
        boolean mine = stronger.certainty == effect && certainty != Certainty.DENIED;
        return new Reading(stronger.certainty, stronger.cue, mine ? ifNegated : Certainty.DENIED);
    }

    /** The same, with what a negation of the word just read would make of it. */
    Reading ifNegated(Certainty certain) {
        return new Reading(certainty, cue, certain);
    }

    /** What a negation makes of it. */
    Reading negated(Span negation) {
        if (negated == Certainty.ASSERTED) {
            return ASSERTED;
        }
        Span words = negated == Certainty.DENIED
                ? negation
                : cue.map(negation::union).orElse(negation);
        return new Reading(negated, Optional.of(words), Certainty.DENIED);
    }

    /** The same, where nothing of the words below is left for a negation further up to turn round. */
    Reading closed() {
        return new Reading(certainty, cue, Certainty.DENIED);
    }

    private static int rank(Certainty certainty) {
        return switch (certainty) {
            case ASSERTED -> 0;
            case HEDGED -> 1;
            case HYPOTHETICAL -> 2;
            case DENIED -> 3;
        };
    }
}
