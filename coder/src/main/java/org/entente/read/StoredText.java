package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Passage;
import org.entente.model.Skipped;
import org.entente.model.Span;

/** Builds the stored text of a marked-up file block by block, with a blank line between two blocks. */
final class StoredText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** Adds a block whose words are already clean; a blank one is left out. */
    void add(String words, Optional<Passage.Kind> hint) {
        Optional<Span> inner = Blank.trim(words, 0, words.length());
        if (inner.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int begin = text.length();
        text.append(words, inner.get().begin(), inner.get().end());
        blocks.add(new Block(new Span(begin, text.length()), hint));
    }

    void add(String words, Passage.Kind hint) {
        add(words, Optional.of(hint));
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    Extract extract(Properties properties, List<Skipped> skipped) {
        return new Extract(text.toString(), blocks, properties, skipped);
    }
}
