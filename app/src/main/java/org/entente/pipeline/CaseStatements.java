package org.entente.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.correct.Corrected;
import org.entente.correct.Outcome;
import org.entente.model.CaseFile;
import org.entente.model.Correction;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.entente.model.StatementKey;

/** The statements of a case, as coded and as corrected, and which of them a user means. */
final class CaseStatements {
    private final CaseFile coded;
    private final Corrected corrected;

    CaseStatements(CaseFile coded, Corrected corrected) {
        this.coded = coded;
        this.corrected = corrected;
    }

    Optional<Statement> coded(String id) {
        return of(coded.statements(), id);
    }

    Optional<Statement> now(String id) {
        return of(corrected.file().statements(), id);
    }

    private static Optional<Statement> of(List<Statement> statements, String id) {
        return statements.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * The statement of this id, as it is by now.
     *
     * @throws MisnamedException where there is none any more, or never was
     */
    Statement standing(String id) {
        return now(id).orElseThrow(() ->
                new MisnamedException(rejection(id).or(() -> undoneAddition(id)).orElseGet(() -> unknown(id))));
    }

    /** That a person rejected the statement, in a sentence; empty where nobody did. */
    Optional<String> rejection(String id) {
        return corrected.outcomes().stream()
                .filter(o -> o.ruling() instanceof Correction.Rejected
                        && o.statements().contains(id)
                        && now(id).isEmpty())
                .findFirst()
                .map(o -> "Statement '" + id + "' was rejected by hand on "
                        + o.ruling().made()
                        + (o.ruling().note().isBlank()
                                ? ""
                                : " (\"" + o.ruling().note() + "\")")
                        + ". Maybe undo that: 'entente correct CASE --undo " + o.number() + "'.");
    }

    private Optional<String> undoneAddition(String id) {
        return corrected.outcomes().stream()
                .filter(o -> o.ruling() instanceof Correction.Added && id.endsWith(".c" + o.number()))
                .findFirst()
                .map(o -> "Statement '" + id + "' was added by hand (" + o.number() + ") and is not there now: "
                        + o.standing().word() + ".");
    }

    private String unknown(String id) {
        TreeMap<String, TreeSet<String>> known = new TreeMap<>();
        corrected.file().statements().forEach(s -> known.computeIfAbsent(s.id(), key -> new TreeSet<>())
                .add(s.id()));
        List<String> near = Spelling.near(id, List.of(known));
        return "'" + id + "' is no statement of the case " + coded.name() + ". Maybe "
                + (near.isEmpty() ? "" : "you mean: " + String.join(", ", near) + "; or ")
                + "look it up in statements.jsonl or with pair.";
    }

    /** What a statement is known by: as the coder made it, or as a person added it. */
    StatementKey key(String id) {
        Optional<Statement> made = coded(id);
        if (made.isPresent()) {
            return StatementKey.of(document(made.get()), made.get());
        }
        return corrected.outcomes().stream()
                .filter(o ->
                        o.ruling() instanceof Correction.Added && o.statements().contains(id))
                .map(Outcome::ruling)
                .map(ruling -> ((Correction.Added) ruling).statement())
                .findFirst()
                .orElseThrow(() -> new MisnamedException(unknown(id)));
    }

    private Document document(Statement statement) {
        return coded.documents().stream()
                .filter(d -> d.id().equals(statement.evidence().document()))
                .findFirst()
                .orElseThrow(() -> new MisnamedException("Statement '" + statement.id()
                        + "' belongs to a document that the case does not hold. Maybe analyze its documents again."));
    }
}
