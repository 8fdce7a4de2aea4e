package org.entente.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything about one question, as stored in one file.
 *
 * @param name shown to people
 * @param documents in the order they were given
 * @param statements by document, then in the order of the text
 * @param actors sorted by name
 * @param decisions by document, then in the order of the text
 * @param skipped what was left out, and why
 * @param rulings what people decided about it, in the order they did
 */
public record CaseFile(
        String name,
        List<Document> documents,
        List<Statement> statements,
        List<Actor> actors,
        List<Decision> decisions,
        List<Skipped> skipped,
        List<Ruling> rulings) {
    public CaseFile {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        actors = List.copyOf(actors);
        decisions = List.copyOf(decisions);
        skipped = List.copyOf(skipped);
        rulings = List.copyOf(rulings);
    }

    /** A case about which nobody has decided anything. */
    public CaseFile(
            String name,
            List<Document> documents,
            List<Statement> statements,
            List<Actor> actors,
            List<Decision> decisions,
            List<Skipped> skipped) {
        this(name, documents, statements, actors, decisions, skipped, List.of());
    }

    /** This case with other statements. */
    public CaseFile with(List<Statement> other) {
        return new CaseFile(name, documents, other, actors, decisions, skipped, rulings);
    }

    /** This case with these rulings. */
    public CaseFile ruled(List<Ruling> other) {
        return new CaseFile(name, documents, statements, actors, decisions, skipped, other);
    }

    /** The rulings that count: of each subject the last one that nobody undid, in the order they were made. O(rulings²). */
    public List<Ruling> inForce() {
        List<Ruling> result = new ArrayList<>();
        for (Ruling ruling : new RulingLog(rulings).standing()) {
            result.removeIf(ruling::replaces);
            result.add(ruling);
        }
        return List.copyOf(result);
    }

    /** The grade that a person gave to a source, by its name; {@link Admiralty#UNJUDGED} where nobody did. O(rulings). */
    public Admiralty grade(String source) {
        Admiralty result = Admiralty.UNJUDGED;
        for (Ruling ruling : new RulingLog(rulings).standing()) {
            if (ruling instanceof Ruling.Grade grade && grade.source().equals(source)) {
                result = grade.grade().orElse(Admiralty.UNJUDGED);
            }
        }
        return result;
    }
}
