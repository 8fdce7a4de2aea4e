package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Relay;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Whether what a statement stands on is really there: every span inside the stored text, at whole characters, on words. */
final class Offsets {
    private final String document;
    private final String text;

    /**
     * Offsets into one document.
     *
     * @param document id of it
     * @param text stored
     */
    Offsets(String document, String text) {
        this.document = document;
        this.text = text;
    }

    /** What is wrong with a statement, one line each; empty where all is well. */
    List<String> faults(Statement statement) {
        Evidence evidence = statement.evidence();
        List<String> faults = new ArrayList<>();
        if (!evidence.document().equals(document)) {
            faults.add(evidence.id() + ": is said to stand in " + evidence.document());
        }
        check(evidence.id(), "evidence", Optional.of(evidence.span()), faults);
        check(evidence.id(), "source", statement.source().flatMap(Mention::span), faults);
        check(evidence.id(), "target", statement.target().flatMap(Mention::span), faults);
        check(evidence.id(), "act", evidence.actSpan(), faults);
        check(evidence.id(), "voice", evidence.voiceSpan(), faults);
        check(evidence.id(), "cue", evidence.cueSpan(), faults);
        for (Relay relay : evidence.relays()) {
            check(evidence.id(), "relay", relay.span(), faults);
            check(evidence.id(), "relay cue", Optional.of(relay.cueSpan()), faults);
        }
        if (faults.isEmpty()) {
            words(evidence, faults);
        }
        return faults;
    }

    private void words(Evidence evidence, List<String> faults) {
        evidence.actSpan().ifPresent(span -> {
            if (!span.in(text).equals(evidence.act())) {
                faults.add(
                        evidence.id() + ": act is \"" + evidence.act() + "\", the text has \"" + span.in(text) + "\"");
            }
        });
    }

    private void check(String id, String what, Optional<Span> place, List<String> faults) {
        place.flatMap(this::fault).ifPresent(fault -> faults.add(id + ": " + what + " " + place.get() + " " + fault));
    }

    private Optional<String> fault(Span span) {
        if (span.end() > text.length()) {
            return Optional.of("reaches past the end of the text");
        }
        if (splits(span.begin()) || splits(span.end())) {
            return Optional.of("cuts a character in two");
        }
        String words = span.in(text);
        return words.equals(words.strip()) ? Optional.empty() : Optional.of("begins or ends with white space");
    }

    private boolean splits(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
