package org.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.SignedTie;
import org.entente.model.Statement;

/** The words that ties and phases of a case rest on: who says so, where, and how surely. */
final class Evidences {
    private static final int WORDS = 60;
    private static final int NAME = 24;
    /** So many of a tie unless all are wanted, the weightiest first. */
    private static final int FEW = 3;

    private final Map<String, Statement> statements;
    private final Map<String, Document> documents;
    private final boolean all;

    Evidences(CaseFile file, boolean all) {
        statements = file.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        documents = file.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        this.all = all;
    }

    Table of(SignedTie tie) {
        return of(tie.statements());
    }

    /** A row per statement: all of them, or the first few. */
    Table of(List<String> ids) {
        Table table = new Table("statement", "date", "type", "who says so", "certainty", "document", "words");
        for (String id : ids.subList(0, all ? ids.size() : Math.min(FEW, ids.size()))) {
            Statement statement = statements.get(id);
            Document document = statement == null
                    ? null
                    : documents.get(statement.evidence().document());
            if (statement != null && document != null) {
                table.row(
                        id,
                        statement.evidence().date(),
                        statement.type(),
                        statement.evidence().voice().code(),
                        statement.evidence().certainty().code(),
                        Quote.of(document.name(), NAME),
                        Quote.of(statement.evidence().span().in(document.text()), WORDS));
            }
        }
        return table;
    }
}
