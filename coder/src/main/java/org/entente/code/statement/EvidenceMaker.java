package org.entente.code.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.code.voice.Reading;
import org.entente.code.voice.Said;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Relay;
import org.entente.model.Span;
import org.entente.model.Voice;

/** Puts date, place, voice, certainty and confidence to what fired. */
final class EvidenceMaker {
    private static final double PLAIN = 0.85;
    private static final double WEAK = 0.25;
    private static final double POINTING = 0.15;
    private static final double UNNAMED = 0.1;
    private static final double LEAST = 0.1;
    private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside", "across", "on");

    private final Modality modality;
    private final Attribution attribution;

    EvidenceMaker(Modality modality, Attribution attribution) {
        this.modality = modality;
        this.attribution = attribution;
    }

    /** What is the same for all pairs of one match. */
    Frame frame(Scene scene, int trigger, int last, boolean hypothetical, boolean weak) {
        Reading reading = modality.read(scene.sentence(), trigger);
        Said said = attribution.read(scene.sentence(), scene.references(), scene.grammar(), scene.reported(), trigger);
        Certainty certainty = certainty(reading, said);
        if (hypothetical && certainty == Certainty.ASSERTED) {
            certainty = Certainty.HYPOTHETICAL;
        }
        Optional<Span> cue = reading.cue().or(said::cue);
        return new Frame(
                scene.chronology().date(scene.sentence(), trigger),
                place(scene, trigger),
                said,
                cue,
                certainty,
                scene.sentence().span(trigger, Math.max(trigger, last)),
                weak);
    }

    /** The voice's own doubt counts where nothing else does; what is denied or not is told by the words themselves. */
    private static Certainty certainty(Reading reading, Said said) {
        boolean own = reading.certainty() == Certainty.ASSERTED && said.certainty() != Certainty.DENIED;
        return own ? said.certainty() : reading.certainty();
    }

    /** The words of a cue, in lower case and on one line. */
    static String words(Span cue, String text) {
        return cue.in(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static List<Relay> relays(Said said, String text) {
        return said.relays().stream()
                .map(r -> new Relay(
                        r.voice(),
                        r.span(),
                        words(r.cue().orElseThrow(), text),
                        r.cue().orElseThrow()))
                .toList();
    }

    private static String place(Scene scene, int trigger) {
        Sentence sentence = scene.sentence();
        for (int at = trigger, steps = 0;
                at >= 0 && steps < 3;
                at = sentence.at(at).head(), steps++) {
            for (int child : sentence.children(at, "obl", "nmod")) {
                boolean name = sentence.at(child).ner().equals("LOCATION")
                        || scene.references()
                                .covering(child)
                                .filter(r -> r.form() == Reference.Form.NAME || r.form() == Reference.Form.SEAT)
                                .isPresent();
                if (name
                        && WHERE.contains(sentence.preposition(child))
                        && sentence.at(child).proper()) {
                    int first = child;
                    while (first > 0
                            && sentence.at(first - 1).head() == child
                            && sentence.at(first - 1).is("compound")) {
                        first--;
                    }
                    return sentence.span(first, child).in(scene.text());
                }
            }
        }
        return "";
    }

    Evidence evidence(
            Scene scene,
            Frame frame,
            Span span,
            List<Mention> sides,
            List<Optional<Reference>> references,
            String rule) {
        double confidence = PLAIN;
        confidence -= frame.weak() ? WEAK : 0;
        for (int i = 0; i < sides.size(); i++) {
            boolean pointing = references
                    .get(i)
                    .filter(r -> r.form() == Reference.Form.PRONOUN || r.form() == Reference.Form.DESCRIPTION)
                    .isPresent();
            confidence -= pointing ? POINTING : sides.get(i).span().isEmpty() ? UNNAMED : 0;
        }
        return new Evidence(
                "",
                scene.document(),
                span,
                frame.act().in(scene.text()),
                Optional.of(frame.act()),
                frame.date(),
                frame.place(),
                frame.said().voice(),
                frame.said().span(),
                frame.cue().map(c -> words(c, scene.text())),
                frame.cue(),
                relays(frame.said(), scene.text()),
                frame.certainty(),
                new Confidence(Math.max(LEAST, Math.round(confidence * 100) / 100.0)),
                rule,
                scene.sentence().number());
    }

    /** What is the same for all pairs of one match. */
    record Frame(
            EdtfDate date, String place, Said said, Optional<Span> cue, Certainty certainty, Span act, boolean weak) {
        /** The same, said without doubt: a refusal is a deed of its own. */
        Frame certainly() {
            return new Frame(
                    date, place, said, cue, certainty == Certainty.DENIED ? Certainty.ASSERTED : certainty, act, weak);
        }

        /** The same in the eyes of whom it concerns: "Egypt sees Turkey as a threat". */
        Frame seenBy(Mention who, Span verb) {
            return new Frame(
                    date,
                    place,
                    said.under(Voice.of(who.actor()), who.span(), verb),
                    Optional.of(verb),
                    certainty,
                    act,
                    weak);
        }

        /** The same said in other words. */
        Frame over(Span words) {
            return new Frame(date, place, said, cue, certainty, words, weak);
        }
    }
}
