package org.entente.model;

import java.util.Optional;

/**
 * What all statements have in common: where they stand, when it was, who says so and how surely, and what fired.
 *
 * @param id unique in the case, stable between runs
 * @param document id of the document
 * @param span the shortest run of text that carries actor, act and actor
 * @param act the words of the act; {@code ""} where there are none of their own
 * @param actSpan where they stand
 * @param date when it happened or held
 * @param place as written; {@code ""} where the text does not say
 * @param voice who says so
 * @param voiceSpan the words that name the voice
 * @param cue the words that attribute, hedge or deny ("according to", "allegedly")
 * @param cueSpan where they stand
 * @param certainty how the text puts it
 * @param confidence how sure the coder is of its reading
 * @param rule id of the rule that fired
 * @param sentence number of the sentence in its document, counted from 0
 */
public record Evidence(
        String id,
        String document,
        Span span,
        String act,
        Optional<Span> actSpan,
        EdtfDate date,
        String place,
        Voice voice,
        Optional<Span> voiceSpan,
        Optional<String> cue,
        Optional<Span> cueSpan,
        Certainty certainty,
        Confidence confidence,
        String rule,
        int sentence) {
    /** Evidence of which nobody recorded where its cue stands. */
    public Evidence(
            String id,
            String document,
            Span span,
            String act,
            Optional<Span> actSpan,
            EdtfDate date,
            String place,
            Voice voice,
            Optional<Span> voiceSpan,
            Optional<String> cue,
            Certainty certainty,
            Confidence confidence,
            String rule,
            int sentence) {
        this(
                id,
                document,
                span,
                act,
                actSpan,
                date,
                place,
                voice,
                voiceSpan,
                cue,
                Optional.empty(),
                certainty,
                confidence,
                rule,
                sentence);
    }
}
