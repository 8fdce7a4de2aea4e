package org.entente.relate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Phase.Character;
import org.entente.model.Voice;

/**
 * What marks a phase, in a word and in a sentence.
 *
 * @param years of the phase
 * @param cooperation at least 0
 * @param conflict at most 0
 * @param statements that touch it
 */
record PhaseWords(Calendar.Years years, double cooperation, double conflict, List<PairStatement> statements) {
    /** One side outweighs the other where its share of all weight is at least this: two thirds, twice the other. */
    static final double OUTWEIGHS = 2.0 / 3;
    /** Below this weight per year a phase is quiet: less than one hedged word of consultation in a year. */
    static final double QUIET_PER_YEAR = 0.5;

    private static final int MOST_TYPES = 3;
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("AGREE", "agreement"),
            Map.entry("CONSULT", "consultation"),
            Map.entry("SUPPORT", "words of support"),
            Map.entry("CONCEDE", "concession"),
            Map.entry("COOPERATE", "cooperation"),
            Map.entry("AID", "aid"),
            Map.entry("RETREAT", "release or withdrawal"),
            Map.entry("REQUEST", "demands"),
            Map.entry("ACCUSE", "accusation"),
            Map.entry("REJECT", "refusal"),
            Map.entry("THREATEN", "threats"),
            Map.entry("PROTEST", "protest"),
            Map.entry("SANCTION", "sanctions"),
            Map.entry("MOBILIZE", "mobilisation"),
            Map.entry("COERCE", "coercion"),
            Map.entry("ASSAULT", "attacks"),
            Map.entry("ALLIED", "alliance"),
            Map.entry("FRIENDLY", "friendly ties"),
            Map.entry("HOSTILE", "hostility"),
            Map.entry("RIVAL", "rivalry or dispute"),
            Map.entry("DEPENDENT", "dependence"));

    Character character() {
        double total = cooperation - conflict;
        if (total < QUIET_PER_YEAR * years.count()) {
            return Character.QUIET;
        }
        if (cooperation >= OUTWEIGHS * total) {
            return Character.COOPERATION;
        }
        return -conflict >= OUTWEIGHS * total ? Character.CONFLICT : Character.MIXED;
    }

    /** "2011–2012: cooperation outweighs conflict (+29 to −4.2); mostly aid (5) and consultation (2)." */
    String sentence() {
        String when = years.count() == 1 ? "" + years.first() : years.first() + "–" + years.last();
        if (statements.isEmpty()) {
            return when + ": quiet; no dated statement about the two.";
        }
        return when + ": " + verdict() + types() + claims() + ".";
    }

    private String verdict() {
        String figures = cooperation == 0 || conflict == 0
                ? "(" + (conflict == 0 ? "+" + figure(cooperation) : "−" + figure(conflict)) + ")"
                : "(+" + figure(cooperation) + " to −" + figure(conflict) + ")";
        return switch (character()) {
            case COOPERATION -> (conflict == 0 ? "cooperation alone " : "cooperation outweighs conflict ") + figures;
            case CONFLICT -> (cooperation == 0 ? "conflict alone " : "conflict outweighs cooperation ") + figures;
            case MIXED -> "mixed, cooperation beside conflict " + figures;
            case QUIET -> cooperation - conflict == 0 ? "quiet" : "quiet " + figures;
        };
    }

    private String types() {
        Map<String, Long> counts = statements.stream()
                .filter(s -> s.weight() != 0)
                .collect(Collectors.groupingBy(s -> s.statement().type(), TreeMap::new, Collectors.counting()));
        List<String> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TYPES)
                .map(e ->
                        NOUNS.getOrDefault(e.getKey(), e.getKey().toLowerCase(Locale.ROOT)) + " (" + e.getValue() + ")")
                .toList();
        if (most.isEmpty()) {
            return "; only what is denied or has no sign";
        }
        String head = counts.size() > most.size() ? "; mostly " : "; ";
        int last = most.size() - 1;
        return head + (last == 0 ? most.get(0) : String.join(", ", most.subList(0, last)) + " and " + most.get(last));
    }

    private String claims() {
        long claimed = statements.stream()
                .filter(s -> s.weight() != 0)
                .filter(s -> s.statement().evidence().voice().kind() != Voice.Kind.AUTHOR)
                .count();
        long all = statements.stream().filter(s -> s.weight() != 0).count();
        return claimed == 0 ? "" : "; " + claimed + " of " + all + " attributed to others by the text";
    }

    /** Whole numbers from 10 on, one digit below. */
    static String figure(double value) {
        double size = Math.abs(value);
        return size >= 9.95 || size == 0
                ? String.format(Locale.ROOT, "%.0f", size)
                : String.format(Locale.ROOT, "%.1f", size);
    }
}
