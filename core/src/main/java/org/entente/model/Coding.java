package org.entente.model;

import java.util.List;

/**
 * What coding one document yields.
 *
 * @param statements in the order of the text (evidence begin, end, then id)
 * @param actors the actors that occur, sorted by name
 * @param decisions what was considered, in the order of the text
 */
public record Coding(List<Statement> statements, List<Actor> actors, List<Decision> decisions) {
    public Coding {
        statements = List.copyOf(statements);
        actors = List.copyOf(actors);
        decisions = List.copyOf(decisions);
    }
}
