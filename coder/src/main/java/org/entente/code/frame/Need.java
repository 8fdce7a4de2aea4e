package org.entente.code.frame;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.code.data.TsvRows;

/**
 * A word that must stand at a slot for a frame to fire: {@code obj:deal|treaty}, {@code prep_to:*}, {@code obj:@talks}.
 *
 * @param slot where
 * @param lemmas which; empty means any
 * @param unless whether they must not stand there
 */
record Need(String slot, Set<String> lemmas, boolean unless) {
    static Need of(String text, Map<String, Set<String>> classes, TsvRows.Row row) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            throw row.error("'" + text + "' is not a need. Maybe write obj:deal|treaty, prep_to:* or obj:@talks.");
        }
        String words = text.substring(colon + 1);
        java.util.TreeSet<String> lemmas = new java.util.TreeSet<>();
        for (String word : words.equals("*") ? List.<String>of() : List.of(words.split("\\|"))) {
            if (word.startsWith("@")) {
                Set<String> members = classes.get(word.substring(1));
                if (members == null) {
                    throw row.error("the word class '" + word + "' is not in classes.tsv.");
                }
                lemmas.addAll(members);
            } else {
                lemmas.add(word);
            }
        }
        boolean unless = text.startsWith("!");
        return new Need(text.substring(unless ? 1 : 0, colon), Set.copyOf(lemmas), unless);
    }

    boolean met(Collection<String> found) {
        return unless != (lemmas.isEmpty() ? !found.isEmpty() : found.stream().anyMatch(lemmas::contains));
    }
}
