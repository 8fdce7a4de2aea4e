package org.entente.show.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Statement;

/** The statements of a case, numbered from 1 in the order of the case: a report cites them by these numbers. */
public final class Citations {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final List<Statement> statements;

    public Citations(CaseFile file) {
        statements = file.statements();
        for (Statement statement : statements) {
            numbers.putIfAbsent(statement.id(), numbers.size() + 1);
        }
        file.documents().forEach(document -> documents.put(document.id(), document));
    }

    /** The statements of these ids, each once, in the order given; ids that the case does not hold are left out. */
    public List<Statement> of(Collection<String> ids) {
        List<Statement> found = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            Integer number = numbers.get(id);
            if (number != null) {
                found.add(statements.get(number - 1));
            }
        }
        return found;
    }

    /** The number of a statement of the case. */
    public int number(Statement statement) {
        return numbers.getOrDefault(statement.id(), 0);
    }

    /** The document a statement stands in. */
    public Optional<Document> document(Statement statement) {
        return Optional.ofNullable(documents.get(statement.evidence().document()));
    }

    /** The words a statement stands on, in one line; {@code ""} where its document is not in the case. */
    public String quote(Statement statement) {
        return document(statement)
                .map(document -> statement.evidence().span().in(document.text()))
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** The same, at most {@code limit} characters of it, cut at a space. */
    public String quote(Statement statement, int limit) {
        String words = quote(statement);
        if (words.length() <= limit) {
            return words;
        }
        int cut = words.lastIndexOf(' ', limit);
        int at = cut > limit / 2 ? cut : Character.isHighSurrogate(words.charAt(limit - 1)) ? limit - 1 : limit;
        return words.substring(0, at) + " \u2026";
    }
}
