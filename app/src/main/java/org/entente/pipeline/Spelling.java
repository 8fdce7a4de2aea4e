package org.entente.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How alike names are as people type them. */
final class Spelling {
    private static final int NEAR = 5;

    private Spelling() {}

    /** Lower case, without accents, articles and punctuation. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\s]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** What may be meant by a folded name, the nearest first: a few at most. */
    static <T extends Comparable<? super T>> List<T> near(
            String key, List<? extends Map<String, ? extends Collection<T>>> known) {
        Map<T, Integer> distances = new TreeMap<>();
        known.forEach(names -> names.forEach(
                (name, things) -> things.forEach(thing -> distances.merge(thing, distance(key, name), Math::min))));
        int limit = Math.max(2, key.length() / 3);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= limit)
                .sorted(Comparator.comparing(Map.Entry<T, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .limit(NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Edits between two names (Levenshtein 1966), or 1 where one is a word of the other. O(n·m). */
    private static int distance(String a, String b) {
        if ((" " + b + " ").contains(" " + a + " ") || (" " + a + " ").contains(" " + b + " ")) {
            return 1;
        }
        List<Integer> row = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            row.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row.set(0, i);
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row.set(j, Math.min(change, 1 + Math.min(row.get(j), row.get(j - 1))));
            }
        }
        return row.get(b.length());
    }
}
