package org.entente.code.voice;

import java.util.Comparator;
import java.util.List;
import org.entente.model.Span;

/** The stretches of a text that are somebody else's words: quotations and reported lists. */
public final class Reported {
    /** A text without any. */
    public static final Reported NOTHING = new Reported(List.of());

    private final List<Stretch> stretches;

    Reported(List<Stretch> stretches) {
        this.stretches = stretches.stream()
                .sorted(Comparator.comparing(Stretch::span))
                .toList();
    }

    /** Whose words stand here: the innermost stretch around them. */
    Said at(Span words) {
        return stretches.stream()
                .filter(s -> s.span().begin() <= words.begin() && words.end() <= s.span().end())
                .min(Comparator.comparingInt(s -> s.span().end() - s.span().begin()))
                .map(Stretch::said)
                .orElse(Said.AUTHOR);
    }

    /**
     * Words of one voice.
     *
     * @param span from the first to behind the last of them
     * @param said whose they are
     */
    record Stretch(Span span, Said said) {}
}
