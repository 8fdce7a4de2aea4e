package org.entente.show.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Ruling;

/** Whose word the evidence is, and how sure: one author is not the world. */
public final class SupportWords {
    /** What the marks of {@link #marks} mean. */
    public static final String LEGEND =
            "One voice: all statements of the row are one source\u2019s word, and one author is not"
                    + " the world. Hedged and denied: as the text puts it. A party\u2019s own word: told by one of those whose"
                    + " relationship it is. Partisan author: the author belongs to an actor that the statement is about.";

    private final CaseFile file;
    private final Wording wording;

    public SupportWords(CaseFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /** What a reader must know before relying on a row, in a few words each; empty where there is nothing of the kind. */
    public static List<String> marks(Assessment.Support support) {
        int all = support.voices().values().stream().mapToInt(Integer::intValue).sum();
        List<String> marks = new ArrayList<>();
        if (support.single()) {
            marks.add("one voice");
        }
        mark(marks, "hedged", support.hedged(), all);
        mark(marks, "denied", support.denied(), all);
        mark(marks, "a party\u2019s own word", support.interested(), all);
        mark(marks, "partisan author", support.partisan(), all);
        return marks;
    }

    private static void mark(List<String> marks, String word, int some, int all) {
        if (some > 0) {
            marks.add(word + ": " + some + (all >= some ? " of " + all : ""));
        }
    }

    /** "the author of a.txt (3), Iran (1)"; {@code ""} where there is no evidence. */
    public String voices(Assessment.Support support) {
        List<String> voices = new ArrayList<>();
        ordered(support.voices()).forEach((voice, count) -> voices.add(voice(voice) + " (" + count + ")"));
        return String.join(", ", voices);
    }

    /** Voices, then marks, in one text; {@code ""} where there is no evidence. */
    public String sentence(Assessment.Support support) {
        List<String> marks = marks(support);
        String voices = voices(support);
        return voices.isEmpty()
                ? ""
                : "Whose word: " + voices + (marks.isEmpty() ? "." : "; " + String.join("; ", marks) + ".");
    }

    /** How many rows hang on one voice, and so on; {@code ""} where no row has evidence. */
    public static String overall(Assessment assessment) {
        List<Assessment.Row> present =
                assessment.rows().stream().filter(Assessment.Row::present).toList();
        if (present.isEmpty()) {
            return "";
        }
        long single = present.stream().filter(r -> r.support().single()).count();
        long partisan = present.stream().filter(r -> r.support().partisan() > 0).count();
        String of = " of " + Figures.count(present.size(), "indicator") + " with evidence";
        return single + of + (single == 1 ? " rests" : " rest") + " on a single voice; " + partisan
                + (partisan == 1 ? " leans" : " lean") + " on an author who belongs to an actor spoken of.";
    }

    /** Sources in a row, as readers know them. */
    public String voices(List<String> sources) {
        return Wording.capital(Wording.list(sources.stream().map(this::voice).toList()));
    }

    /** A source as readers know it. */
    public String voice(String source) {
        if (source.equals(Ruling.Grade.UNNAMED)) {
            return "unnamed sources";
        }
        boolean document = file.documents().stream().map(Document::name).anyMatch(source::equals);
        if (document) {
            return "the author of " + source;
        }
        return source.isBlank() || source.equals("author") ? "the author" : wording.name(new ActorName(source));
    }

    /** The most first, ties by name. */
    private static Map<String, Integer> ordered(Map<String, Integer> voices) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        voices.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
    }
}
