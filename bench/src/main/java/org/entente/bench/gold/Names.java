package org.entente.bench.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Span;

/** The actors of a case under all their names: those of its {@code actors.tsv}, or the words at the place of a mention. */
final class Names {
    private static final int ALIASES = 3;

    private final Map<String, String> canonical = new HashMap<>();
    private final String text;

    /**
     * Reads the table of actors.
     *
     * @param rows of {@code actors.tsv}, with its head
     * @param text of the case
     */
    Names(List<String> rows, String text) {
        this.text = text;
        for (String row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            String[] cells = row.split("\t", -1);
            String name = fold(cells[0]);
            canonical.put(name, name);
            if (cells.length > ALIASES) {
                for (String alias : cells[ALIASES].split("\\|")) {
                    if (!alias.isBlank()) {
                        canonical.putIfAbsent(fold(alias), name);
                    }
                }
            }
        }
    }

    String canonical(String name) {
        return canonical.getOrDefault(fold(name), fold(name));
    }

    /** A coded actor whose name the case does not know goes by the words that stand for them. */
    String coded(String name, Optional<Span> words) {
        String own = canonical.get(fold(name));
        if (own != null) {
            return own;
        }
        return words.map(w -> canonical.get(fold(w.in(text)))).orElse(fold(name));
    }

    private static String fold(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(the|a|an)\\s+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
