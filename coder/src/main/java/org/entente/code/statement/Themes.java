package org.entente.code.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.code.data.TsvRows;
import org.entente.model.Theme;

/** What a stretch of text is about, by its words. */
final class Themes {
    private final List<Entry> entries = new ArrayList<>();

    Themes() {
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/themes.tsv", 2).rows()) {
            Set<String> words = new HashSet<>();
            List<String> beginnings = new ArrayList<>();
            for (String word : row.list(1, "\\|")) {
                if (word.endsWith("*")) {
                    beginnings.add(word.substring(0, word.length() - 1));
                } else {
                    words.add(word);
                }
            }
            entries.add(new Entry(row.code(0, Theme.class), Set.copyOf(words), List.copyOf(beginnings)));
        }
    }

    /** The theme with most words in the text, the earlier in the file where two have as many; OTHER where none has any. */
    Theme of(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"));
        Theme best = Theme.OTHER;
        long most = 0;
        for (Entry entry : entries) {
            long count = words.stream().filter(entry::has).count();
            if (count > most) {
                most = count;
                best = entry.theme();
            }
        }
        return best;
    }

    private record Entry(Theme theme, Set<String> words, List<String> beginnings) {
        boolean has(String word) {
            return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }
    }
}
