package org.entente.code.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.code.data.TsvRows;
import org.entente.model.Likelihood;
import org.entente.model.Span;

/** Words of estimative probability, and words that say how far ahead. */
final class Estimates {
    private static final String NUMBER =
            "(?:\\\\d{1,4}s?|the (?:\\\\d{4}s|end of \\\\d{4}|early \\\\d{4}s|late \\\\d{4}s)|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|a few|few|several)";
    private static final Set<String> MODAL = Set.of("may", "might", "could", "should");

    private final List<Estimate> estimates = new ArrayList<>();
    private final List<Pattern> horizons = new ArrayList<>();

    Estimates() {
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/outlooks.tsv", 3).rows()) {
            Likelihood likelihood = row.code(1, Likelihood.class);
            row.list(2, "\\|").forEach(w -> estimates.add(new Estimate(likelihood, w, pattern(w))));
        }
        estimates.sort(
                Comparator.comparingInt((Estimate e) -> -e.words().length()).thenComparing(Estimate::words));
        List<String> ahead = new ArrayList<>();
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/horizons.tsv", 2).rows()) {
            ahead.addAll(row.list(1, "\\|"));
        }
        ahead.stream()
                .sorted(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w))
                .forEach(w -> horizons.add(pattern(w)));
    }

    private static Pattern pattern(String words) {
        String quoted = words.replaceAll("[^\\w #-]", "").replaceAll("#", NUMBER);
        return Pattern.compile("(?<![\\w-])" + quoted + "(?![\\w-])");
    }

    /** The estimate in some words, lower case: the longest, the first of the alphabet where two are as long. */
    Optional<Estimate> in(String words) {
        return estimates.stream().filter(e -> e.pattern().matcher(words).find()).findFirst();
    }

    /** How far ahead some words look, lower case; {@code ""} where they do not say. */
    String horizon(String words) {
        for (Pattern horizon : horizons) {
            Matcher m = horizon.matcher(words);
            if (m.find()) {
                return m.group();
            }
        }
        return "";
    }

    /**
     * One row's words.
     *
     * @param likelihood where they fall
     * @param words in lower case
     * @param pattern finds them
     */
    record Estimate(Likelihood likelihood, String words, Pattern pattern) {
        /** Where its words stand within a stretch of the text. */
        Optional<Span> in(Span stretch, String text) {
            Matcher m = pattern.matcher(stretch.in(text).toLowerCase(Locale.ROOT));
            return m.find() ? Optional.of(new Span(m.start(), m.end()).shift(stretch.begin())) : Optional.empty();
        }

        /** Whether it is no more than a modal verb: "may", "could". */
        boolean modal() {
            return MODAL.contains(words);
        }

        /** Whether it carries its own "not". */
        boolean negative() {
            return words.matches(".*\\b(?:not|no|never|hardly|scarcely|cannot)\\b.*");
        }
    }
}
