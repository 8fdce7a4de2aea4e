package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
 * @param relays who passes on what the voice says, the nearest first; empty where nobody but the author does
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
        List<Relay> relays,
        Certainty certainty,
        Confidence confidence,
        String rule,
        int sentence) {
    public Evidence {
        relays = List.copyOf(relays);
    }

    /** Evidence of which nobody recorded where its cue stands, and that nobody passes on. */
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
                List.of(),
                certainty,
                confidence,
                rule,
                sentence);
    }

    /** The same under another id. */
    public Evidence named(String other) {
        return with(other, date, voice, relays, certainty);
    }

    /** The same at another date and with another certainty. */
    public Evidence at(EdtfDate when, Certainty how) {
        return with(id, when, voice, relays, how);
    }

    /** The same with other names for those who say it and pass it on. */
    public Evidence told(UnaryOperator<ActorName> names) {
        List<Relay> passed = relays.stream()
                .map(r -> new Relay(r.voice().named(names), r.span(), r.cue(), r.cueSpan()))
                .toList();
        return with(id, date, voice.named(names), passed, certainty);
    }

    private Evidence with(String name, EdtfDate when, Voice who, List<Relay> passed, Certainty how) {
        return new Evidence(
                name,
                document,
                span,
                act,
                actSpan,
                when,
                place,
                who,
                voiceSpan,
                cue,
                cueSpan,
                passed,
                how,
                confidence,
                rule,
                sentence);
    }
}
