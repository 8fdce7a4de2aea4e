package org.entente.show.words;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Sensitivity;
import org.entente.model.Statement;

/** What an assessment stands on and how firmly, in sentences and counts. */
public final class AssessmentWords {
    private final CaseFile file;
    private final Wording wording;
    private final Citations citations;
    private final SupportWords support;

    public AssessmentWords(CaseFile file, Wording wording, Citations citations) {
        this.file = file;
        this.wording = wording;
        this.citations = citations;
        support = new SupportWords(file, wording);
    }

    /** Whose relationship it is about. */
    public String names(Assessment assessment) {
        return Wording.list(assessment.actors().stream().map(wording::name).toList());
    }

    /** Why there is no answer, where there is none. */
    public String none() {
        return file.statements().isEmpty()
                ? "Nothing was found: no statement about two political actors could be read from what was given."
                : "No relationship could be assessed: the statements found do not say enough about any two actors."
                        + " What they do say follows.";
    }

    /** Whether the leading hypothesis hangs on a single piece of evidence. */
    public String stability(Assessment assessment) {
        return SensitivityWords.stability(assessment, this::name);
    }

    /** What is left out, as readers know it: a statement in words. */
    public String name(Sensitivity.Removal removal) {
        return removal.kind() == Sensitivity.Kind.STATEMENT && removal.name().equals(removal.id())
                ? citations.of(List.of(removal.id())).stream()
                        .findFirst()
                        .map(wording::sentence)
                        .orElse(removal.name())
                : removal.name();
    }

    /** Whose word the evidence is. */
    public SupportWords support() {
        return support;
    }

    /** How much of the evidence is one author's. */
    public String rests(Assessment assessment) {
        int all = assessment.voices().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int author = assessment.voices().getOrDefault("author", 0);
        return Figures.count(all, "statement") + " of evidence, " + author + " of them in the voice of "
                + (single() ? "the author. One author is not the world." : "the documents\u2019 authors.");
    }

    /** How many statements of the evidence are whose, the most first. */
    public Map<String, Integer> voices(Assessment assessment) {
        Map<String, Integer> voices = new LinkedHashMap<>();
        assessment.voices().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(voice -> voices.merge(voice(voice.getKey()), voice.getValue(), Integer::sum));
        return voices;
    }

    private String voice(String code) {
        return switch (code) {
            case "author" -> single() ? "the author" : "the authors";
            case "unnamed" -> "unnamed sources, as reported";
            default -> code.isBlank() ? code : wording.name(new ActorName(code)) + ", as reported";
        };
    }

    /** How the text puts the statements of the evidence. */
    public Map<Certainty, Integer> certainties(Assessment assessment) {
        Set<String> ids = new LinkedHashSet<>();
        assessment.rows().forEach(row -> ids.addAll(row.statements()));
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            counts.put(certainty, 0);
        }
        for (Statement statement : citations.of(ids)) {
            counts.merge(statement.evidence().certainty(), 1, Integer::sum);
        }
        return counts;
    }

    private boolean single() {
        return file.documents().size() == 1;
    }
}
