package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Assessment.Ranked;
import org.entente.model.Assessment.Row;
import org.entente.model.Sensitivity;
import org.entente.model.Sensitivity.Kind;
import org.entente.model.Sensitivity.Removal;
import org.entente.model.Sensitivity.SourceView;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * Leaves out one piece of evidence at a time and ranks anew: each row (Heuer 1999, chapter 8, step 6), each source, each statement. For a
 * statement and for a source everything is computed again from the statements that are left, ties and histories included. O(rows ·
 * hypotheses + (sources + statements tried) · statements about them).
 */
final class Sensitivities {
    /**
     * How many visits of statements are worth the trouble: a second of work or so. Below it, which is up to some 600 statements about the
     * actors, each is left out once; above, those of most weight in the rows are.
     */
    static final long MOST_VISITS = 400_000;

    /** Sources looked at, those with most of the evidence first. */
    static final int MOST_SOURCES = 40;

    private final Relationship relationship;
    private final Matrix matrix;
    private final List<String> order;
    private final List<Removal> removals = new ArrayList<>();
    private final Set<String> cited = new HashSet<>();

    private Sensitivities(Relationship relationship, Matrix matrix) {
        this.relationship = relationship;
        this.matrix = matrix;
        order = matrix.order();
        matrix.rows().forEach(row -> cited.addAll(row.statements()));
    }

    static Sensitivity of(Relationship relationship, Matrix matrix) {
        Sensitivities work = new Sensitivities(relationship, matrix);
        work.rows();
        List<SourceView> sources = work.sources();
        List<Statement> tried = work.weightiest(relationship.about());
        tried.forEach(work::statement);
        boolean enough = Answer.enough(relationship, matrix);
        return new Sensitivity(
                enough && work.removals.stream().noneMatch(Removal::decides),
                enough && work.removals.isEmpty(),
                work.removals,
                tried.size(),
                relationship.about().size(),
                sources);
    }

    private void rows() {
        for (Row row : matrix.rows()) {
            if (row.weight() > 0) {
                note(Kind.ROW, row.indicator(), row.name(), matrix.without(row).order());
            }
        }
    }

    private void note(Kind kind, String id, String name, List<String> without) {
        if (!without.equals(order)) {
            boolean decides = without.isEmpty() || !without.get(0).equals(order.get(0));
            removals.add(new Removal(kind, id, name, decides, without));
        }
    }

    private List<Statement> weightiest(List<Statement> candidates) {
        long most = Math.max(1, MOST_VISITS / Math.max(1, relationship.about().size()));
        if (candidates.size() <= most) {
            return candidates;
        }
        Map<String, Double> shares = new HashMap<>();
        for (Row row : matrix.rows()) {
            for (String id : row.statements()) {
                shares.merge(id, row.weight() / row.statements().size(), Double::sum);
            }
        }
        CaseIndex index = relationship.reading().index();
        return candidates.stream()
                .sorted(Comparator.<Statement>comparingDouble(s -> -shares.getOrDefault(s.id(), 0.0))
                        .thenComparingInt(index::order))
                .limit(most)
                .sorted(Comparator.comparingInt(index::order))
                .toList();
    }

    private void statement(Statement statement) {
        if (matters(statement)) {
            note(
                    Kind.STATEMENT,
                    statement.id(),
                    statement.id(),
                    relationship
                            .without(Set.of(statement.id()))
                            .map(r -> without(r, statement))
                            .orElse(List.of()));
        }
    }

    /** Neither cited nor needed for the sign of a tie with an outsider: then nothing changes without it. */
    private boolean matters(Statement statement) {
        boolean signed = statement instanceof Statement.Event || statement instanceof Statement.Tie;
        if (!signed || relationship.among(statement) || cited.contains(statement.id())) {
            return true;
        }
        CaseReading reading = relationship.reading();
        CaseReading less = reading.without(Set.of(statement.id()));
        ActorName source = reading.source(statement);
        ActorName target = reading.target(statement);
        return less.principals() != reading.principals()
                || !sign(less.tie(source, target)).equals(sign(reading.tie(source, target)));
    }

    private static Optional<Integer> sign(Optional<SignedTie> tie) {
        return tie.map(SignedTie::sign);
    }

    private List<String> without(Relationship less, Statement statement) {
        boolean same = less.reading().principals() == relationship.reading().principals();
        return (same ? matrix.with(less, Measures.touchedBy(statement, relationship)) : Matrix.of(less)).order();
    }

    /** Documents, where there are two, and voices that documents report, where anybody else is left. */
    private List<SourceView> sources() {
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        List<Statement> about = relationship.about();
        CaseIndex index = relationship.reading().index();
        if (about.stream().map(s -> s.evidence().document()).distinct().count() > 1) {
            about.forEach(s -> bySource.computeIfAbsent(index.document(s), d -> new HashSet<>())
                    .add(s.id()));
        }
        Map<String, Set<String>> voices = new TreeMap<>();
        for (Statement statement : about) {
            if (statement.evidence().voice().kind() != Voice.Kind.AUTHOR) {
                voices.computeIfAbsent(statement.evidence().voice().code(), v -> new HashSet<>())
                        .add(statement.id());
            }
        }
        voices.forEach((voice, ids) -> {
            if (ids.size() < about.size()) {
                bySource.merge(voice, ids, Sensitivities::union);
            }
        });
        Map<String, Integer> counts = new HashMap<>();
        bySource.forEach((name, ids) ->
                counts.put(name, (int) ids.stream().filter(cited::contains).count()));
        List<String> names = new ArrayList<>(bySource.keySet());
        names.removeIf(name -> counts.getOrDefault(name, 0) == 0);
        names.sort(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)));
        return names.stream()
                .limit(MOST_SOURCES)
                .map(name -> view(name, bySource.getOrDefault(name, Set.of()), counts.getOrDefault(name, 0)))
                .toList();
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> result = new HashSet<>(a);
        result.addAll(b);
        return result;
    }

    private SourceView view(String name, Set<String> own, int count) {
        Set<String> others = relationship.about().stream()
                .map(Statement::id)
                .filter(id -> !own.contains(id))
                .collect(Collectors.toSet());
        Optional<Relationship> alone = relationship.without(others);
        Optional<Matrix> itself = alone.map(Matrix::of);
        List<Ranked> without =
                relationship.without(own).map(r -> Matrix.of(r).ranking()).orElse(List.of());
        note(Kind.SOURCE, name, name, without.stream().map(Ranked::id).toList());
        boolean enough = alone.isPresent() && Answer.enough(alone.get(), itself.orElseThrow());
        return new SourceView(
                name,
                count,
                (int) itself.map(Matrix::present).orElse(0L).longValue(),
                enough ? itself.orElseThrow().ranking() : Collections.emptyList(),
                without);
    }
}
