package org.entente.relate.occurrence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EntenteException;

/** What the comparison of tellings knows about English words: {@code words.tsv}. */
final class Lexicon {
    private static final String FILE = "words.tsv";
    private static final Set<String> BOUNDS = Set.of("up", "down", "about");
    private static final Set<String> PASSED = Set.of("at", "a", "the", "than", "to");
    private static final int SHORTEST_STEM = 3;

    private final Set<String> stop = new HashSet<>();
    private final Set<String> calendar = new HashSet<>();
    private final Set<String> again = new HashSet<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> counted = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Set<String> times = new HashSet<>();
    private final Map<String, Set<String>> bounds = new HashMap<>();

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        Table.shipped(FILE, 3).forEach(lexicon::add);
        return lexicon;
    }

    private void add(Table.Row row) {
        String value = row.cells().get(1);
        for (String word : row.cells().get(2).split("\\s+")) {
            switch (row.cells().get(0)) {
                case "stop" -> stop.add(word);
                case "calendar" -> calendar.add(word);
                case "again" -> again.add(word);
                case "stem" -> stems.put(word, value);
                case "count" -> counted.put(word, value);
                case "number" -> numbers.put(word, number(row, value));
                case "times" -> {
                    numbers.put(word, number(row, value));
                    times.add(word);
                }
                case "bound" ->
                    bounds.computeIfAbsent(word, w -> new HashSet<>()).add(bound(row, value));
                default ->
                    throw new EntenteException(row.place() + ": no kind is called '"
                            + row.cells().get(0)
                            + "'. Maybe write stop, calendar, stem, count, again, number, times or bound.");
            }
        }
    }

    private static long number(Table.Row row, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new EntenteException(
                    row.place() + ": '" + value + "' is no whole number. Maybe write it in digits, without marks.", e);
        }
    }

    private static String bound(Table.Row row, String value) {
        if (!BOUNDS.contains(value)) {
            throw new EntenteException(
                    row.place() + ": no bound is called '" + value + "'. Maybe write up, down or about.");
        }
        return value;
    }

    /** Whether a word says something about which event is meant; {@code word} in lower case. */
    boolean content(String word) {
        return word.length() > 1
                && !stop.contains(word)
                && !calendar.contains(word)
                && !numbers.containsKey(word)
                && !again.contains(word);
    }

    boolean calendar(String word) {
        return calendar.contains(word);
    }

    boolean again(String word) {
        return again.contains(word);
    }

    /** Whether a word may stand between a verb and the number it goes with: a bound, an article, a pronoun. */
    boolean passed(String word) {
        return bounds.containsKey(word) || PASSED.contains(word);
    }

    /** What a word counts, where it is one of losses. */
    Optional<String> counts(String word) {
        return Optional.ofNullable(counted.get(word));
    }

    Optional<Long> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** Whether a number word multiplies the one before it. */
    boolean times(String word) {
        return times.contains(word);
    }

    /** {@code up}, {@code down}, {@code about}, or several of them. */
    Set<String> bounds(String word) {
        return bounds.getOrDefault(word, Set.of());
    }

    /** What the forms of a word have in common; rough, which does where both sides go through it. */
    String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = stems.get(lower);
        if (known != null) {
            return known;
        }
        String stem = lower;
        for (String ending : new String[] {"ing", "ied", "ies", "ed", "es", "s"}) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - ending.length()) + (ending.startsWith("ie") ? "y" : "");
                break;
            }
        }
        int last = stem.length() - 1;
        if (last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1)) {
            stem = stem.substring(0, last);
        } else if (last >= SHORTEST_STEM && stem.charAt(last) == 'e') {
            stem = stem.substring(0, last);
        }
        return stem;
    }
}
