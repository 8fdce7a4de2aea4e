package org.entente.show.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Assessment;
import org.entente.model.Sensitivity;

/** What the answer hangs on, in sentences. */
public final class SensitivityWords {
    private static final int NAMED = 4;

    private static final String LITTLE = "too little to assess";

    private SensitivityWords() {}

    /** Whether the leading hypothesis hangs on a single piece of evidence, and on which. */
    static String stability(Assessment assessment, Function<Sensitivity.Removal, String> name) {
        Sensitivity sensitivity = assessment.sensitivity();
        List<Sensitivity.Removal> linchpins = sensitivity.linchpins();
        if (assessment.hypotheses().isEmpty()) {
            return "Too little evidence to say what the answer hangs on.";
        }
        if (sensitivity.stable() && linchpins.isEmpty()) {
            return "Stable: \u201c" + assessment.leader().name() + "\u201d leads whichever single "
                    + (sensitivity.sources().isEmpty() ? "indicator or statement" : "indicator, source or statement")
                    + " is left out; the order of the others "
                    + (sensitivity.ranked() ? "stays the same, too." : "does not always stay the same.");
        }
        if (linchpins.isEmpty()) {
            return "Not stable: the evidence is too little, or too even, to say that one hypothesis leads whatever is left out.";
        }
        return "Not stable: \u201c" + assessment.leader().name() + "\u201d would not lead without "
                + linchpins.stream()
                        .limit(NAMED)
                        .map(r -> "the " + kind(r) + " \u201c" + name.apply(r) + "\u201d")
                        .collect(Collectors.joining(", or without "))
                + (linchpins.size() > NAMED
                        ? ", or without one of " + Figures.count(linchpins.size() - NAMED, "other piece")
                        : "")
                + ".";
    }

    /** How many statements were left out one by one, where not all were; else {@code ""}. */
    public static String tried(Sensitivity sensitivity) {
        return sensitivity.tried() >= sensitivity.statements()
                ? ""
                : "Of the " + sensitivity.statements() + " statements on the relationship, the " + sensitivity.tried()
                        + " weightiest were left out one by one.";
    }

    /** What is left out: "indicator", "source" or "statement". */
    public static String kind(Sensitivity.Removal removal) {
        return removal.kind() == Sensitivity.Kind.ROW
                ? "indicator"
                : removal.kind() == Sensitivity.Kind.SOURCE ? "source" : "statement";
    }

    /** The statement that is left out, for its citation; empty where it is something else. */
    public static List<String> cited(Sensitivity.Removal removal) {
        return removal.kind() == Sensitivity.Kind.STATEMENT ? List.of(removal.id()) : List.of();
    }

    /** The hypothesis that leads without it. */
    public static String leads(Assessment assessment, Sensitivity.Removal removal) {
        if (removal.ranking().isEmpty()) {
            return LITTLE;
        }
        String first = removal.ranking().get(0);
        return names(assessment).getOrDefault(first, first) + (removal.decides() ? "" : ", as now");
    }

    /** The order without it, by name. */
    public static String order(Assessment assessment, Sensitivity.Removal removal) {
        Map<String, String> names = names(assessment);
        return removal.ranking().isEmpty()
                ? "\u2013"
                : removal.ranking().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining(" \u2192 "));
    }

    private static Map<String, String> names(Assessment assessment) {
        return assessment.hypotheses().stream()
                .collect(Collectors.toMap(Assessment.Ranked::id, Assessment.Ranked::name, (a, b) -> a));
    }

    /** "marriage of convenience (1.4), patron and proxy (3.2)"; what to say where it is too little. */
    public static String ranking(List<Assessment.Ranked> ranking) {
        return ranking.isEmpty()
                ? LITTLE
                : ranking.stream()
                        .map(h -> h.name() + " (" + Figures.plain(h.inconsistency()) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** Whether the sources, each taken alone, put the same hypothesis first. */
    public static String sources(Sensitivity sensitivity, SupportWords support) {
        List<Sensitivity.SourceView> assessed = sensitivity.sources().stream()
                .filter(s -> !s.ranking().isEmpty())
                .toList();
        long leaders =
                assessed.stream().map(s -> s.ranking().get(0).id()).distinct().count();
        if (assessed.size() < 2) {
            return "Fewer than two of the sources say enough to be assessed alone.";
        }
        if (leaders == 1) {
            return "Each source that says enough to be assessed alone puts \u201c"
                    + assessed.get(0).ranking().get(0).name() + "\u201d first.";
        }
        List<String> parts = new ArrayList<>();
        for (Sensitivity.SourceView source : assessed.subList(0, Math.min(NAMED, assessed.size()))) {
            parts.add(support.voice(source.source()) + " puts \u201c"
                    + source.ranking().get(0).name() + "\u201d first");
        }
        return "The sources do not agree. Taken alone, " + String.join("; ", parts) + ".";
    }
}
