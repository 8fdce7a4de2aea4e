package org.entente.model;

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
 */
public record CaseFile(
        String name,
        List<Document> documents,
        List<Statement> statements,
        List<Actor> actors,
        List<Decision> decisions,
        List<Skipped> skipped) {
    public CaseFile {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        actors = List.copyOf(actors);
        decisions = List.copyOf(decisions);
        skipped = List.copyOf(skipped);
    }
}
