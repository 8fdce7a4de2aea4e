package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** Who says what the assessment repeats. */
final class Attribution {
    private static final int MOST_VOICES = 3;

    private Attribution() {}

    /** Whether all statements come from one document, however many people its author quotes. */
    static boolean oneAuthor(List<Statement> statements) {
        return statements.stream().map(s -> s.evidence().document()).distinct().count() <= 1;
    }

    /** "According to the author", "According to the author and Pakistan", "According to the authors of 2 documents". */
    static String accordingTo(List<Statement> statements, CaseFile file) {
        NavigableSet<String> documents = new TreeSet<>();
        NavigableSet<String> named = new TreeSet<>();
        boolean unnamed = false;
        for (Statement statement : statements) {
            Voice voice = statement.evidence().voice();
            switch (voice.kind()) {
                case AUTHOR -> documents.add(statement.evidence().document());
                case ACTOR -> named.add(voice.code());
                case UNNAMED -> unnamed = true;
            }
        }
        List<String> voices = new ArrayList<>();
        if (!documents.isEmpty()) {
            voices.add(authors(documents, file));
        }
        voices.addAll(named);
        if (unnamed) {
            voices.add("unnamed sources");
        }
        return "According to " + Words.some(voices, MOST_VOICES);
    }

    private static String authors(NavigableSet<String> documents, CaseFile file) {
        if (documents.size() > 1) {
            return "the authors of " + documents.size() + " documents";
        }
        if (file.documents().size() == 1) {
            return "the author";
        }
        return "the author of "
                + file.documents().stream()
                        .filter(d -> documents.contains(d.id()))
                        .map(Document::name)
                        .findFirst()
                        .orElse("one document");
    }

    /** Per voice, how many statements are its own: the most first, ties by name. */
    static Map<String, Integer> voices(List<Statement> statements) {
        Map<String, Integer> counts = new TreeMap<>();
        statements.forEach(s -> counts.merge(s.evidence().voice().code(), 1, Integer::sum));
        Map<String, Integer> result = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> result.put(e.getKey(), e.getValue()));
        return Collections.unmodifiableMap(result);
    }
}
