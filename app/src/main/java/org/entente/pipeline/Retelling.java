package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Agreement;
import org.entente.model.Statement;
import org.entente.relate.Relations;

/**
 * A statement that was taken to tell the same event as another one.
 *
 * @param occurrence the event
 * @param statement that tells it, too
 * @param document where it stands; its name only
 * @param agreed what the two agree on beside their actors; empty where they are linked through others only
 */
public record Retelling(Occurrence occurrence, Statement statement, String document, List<Agreement> agreed) {
    public Retelling {
        agreed = List.copyOf(agreed);
    }

    /** All others that tell what a statement tells; none where it is the only one. O(statements). */
    static List<Retelling> of(CaseFile file, Relations relations, String statement) {
        List<Retelling> result = new ArrayList<>();
        for (Occurrence occurrence : relations.occurrences()) {
            if (occurrence.tellings().contains(statement)) {
                file.statements().stream()
                        .filter(s -> !s.id().equals(statement)
                                && occurrence.tellings().contains(s.id()))
                        .forEach(s -> result.add(
                                new Retelling(occurrence, s, name(file, s), relations.agreements(statement, s.id()))));
            }
        }
        return result;
    }

    private static String name(CaseFile file, Statement statement) {
        return file.documents().stream()
                .filter(d -> d.id().equals(statement.evidence().document()))
                .map(Document::name)
                .findFirst()
                .orElse("");
    }
}
