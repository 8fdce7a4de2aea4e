package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Ruling;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * Who says something in a case.
 *
 * @param name of a document, of an actor, or "unnamed"; what it is graded by
 * @param kind of source
 * @param statements how many it has: in the document, or in the voice of the actor
 * @param ruling the grade that counts, where a person gave one
 */
public record Source(String name, Kind kind, int statements, Optional<Ruling.Grade> ruling) {
    /** The kinds of source. */
    public enum Kind {
        DOCUMENT,
        /** An actor that documents quote, with all that count for it; or the unnamed. */
        VOICE,
        /** Graded once, and silent in the case as it is. */
        SILENT;

        /** As in lists. */
        public String word() {
            return this == DOCUMENT ? "document" : this == VOICE ? "voice" : "silent";
        }
    }

    /** The grade; F6 where nobody gave one. */
    public Admiralty grade() {
        return ruling.flatMap(Ruling.Grade::grade).orElse(Admiralty.UNJUDGED);
    }

    /** Whether a person graded it. */
    public boolean graded() {
        return ruling.isPresent();
    }

    /** Documents in the order of the case, voices by number of statements, then those that are graded and silent. */
    static List<Source> all(CaseFile file, Map<ActorName, ActorName> principals) {
        Map<String, Integer> documents = new LinkedHashMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Document document : file.documents()) {
            documents.putIfAbsent(document.name(), 0);
            names.put(document.id(), document.name());
        }
        Map<String, Integer> voices = new TreeMap<>();
        for (Statement statement : file.statements()) {
            String document = names.get(statement.evidence().document());
            if (document != null) {
                documents.merge(document, 1, Integer::sum);
            }
            Voice voice = statement.evidence().voice();
            if (voice.kind() != Voice.Kind.AUTHOR) {
                String who = voice.actor()
                        .map(actor -> principals.getOrDefault(actor, actor).value())
                        .orElse(Ruling.Grade.UNNAMED);
                voices.merge(who, 1, Integer::sum);
            }
        }
        Map<String, Ruling.Grade> grades = grades(file);
        List<Source> sources = new ArrayList<>();
        documents.forEach((name, count) -> sources.add(of(name, Kind.DOCUMENT, count, grades)));
        voices.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sources.add(of(e.getKey(), Kind.VOICE, e.getValue(), grades)));
        grades.keySet().stream()
                .filter(name -> !documents.containsKey(name) && !voices.containsKey(name))
                .forEach(name -> sources.add(of(name, Kind.SILENT, 0, grades)));
        return sources;
    }

    /** One that says nothing in the case. */
    static Source silent(CaseFile file, String name) {
        return of(name, Kind.SILENT, 0, grades(file));
    }

    private static Source of(String name, Kind kind, int statements, Map<String, Ruling.Grade> grades) {
        return new Source(name, kind, statements, Optional.ofNullable(grades.get(name)));
    }

    /** Grades in force, by source. */
    private static Map<String, Ruling.Grade> grades(CaseFile file) {
        Map<String, Ruling.Grade> grades = new TreeMap<>();
        for (Ruling ruling : file.inForce()) {
            if (ruling instanceof Ruling.Grade grade && grade.grade().isPresent()) {
                grades.put(grade.source(), grade);
            }
        }
        return grades;
    }

    String json() {
        return new JsonText()
                .text("source", name)
                .text("kind", kind.word())
                .text("grade", ruling.isEmpty() ? null : grade().code())
                .number("weight", grade().weight())
                .number("statements", statements)
                .text("made", ruling.map(Ruling.Grade::made).orElse(null))
                .text("note", ruling.map(Ruling.Grade::note).orElse(null))
                .object();
    }
}
