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
        this.stretches =
                stretches.stream().sorted(Comparator.comparing(Stretch::span)).toList();
    }

    /**
     * Whose words stand here: the innermost stretch around them.
     *
     * @param granted whether the words only take for granted what they say
     */
    Said at(Span words, boolean granted) {
        return stretches.stream()
                .filter(s -> s.every() || !granted)
                .filter(s -> s.span().begin() <= words.begin()
                        && words.end() <= s.span().end())
                .min(Comparator.comparingInt(s -> s.span().end() - s.span().begin()))
                .map(Stretch::said)
                .orElse(Said.AUTHOR);
    }

    /**
     * Words of one voice.
     *
     * @param span from the first to behind the last of them
     * @param said whose they are
     * @param every whether also what they take for granted is that voice's: so in a quotation, not in a list that an author retells
     */
    record Stretch(Span span, Said said, boolean every) {}
}
