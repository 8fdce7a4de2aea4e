package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Assessment.Cited;
import org.entente.model.Assessment.Ranked;
import org.entente.model.Assessment.Row;
import org.entente.model.Assessment.Summary;
import org.entente.model.Likelihood;
import org.entente.model.Sensitivity;
import org.entente.model.Statement;

/**
 * The answer in two or three sentences, never surer than its evidence.
 *
 * <p>Likelihood in words, by Entente's own cautious rule. The margin is (inconsistency of the second − of the first hypothesis) / sum of
 * the weights of all rows, in [0, 2]. Where one row decides, or the margin is below {@value #LEAST_MARGIN}, nothing is said. With a margin
 * of {@value #WIDE_MARGIN} or more, "likely"; "very likely" takes more than one document and {@value #VERY_WIDE_MARGIN}; in between,
 * "roughly even chance".
 */
final class Answer {
    /** Statements between the actors below which nothing is assessed. */
    static final int LEAST_STATEMENTS = 5;
    /** Rows with evidence below which nothing is assessed. */
    static final int LEAST_ROWS = 3;

    static final double LEAST_MARGIN = 0.03;
    static final double WIDE_MARGIN = 0.1;
    static final double VERY_WIDE_MARGIN = 0.3;

    private static final int TELLING_ROWS = 3;

    private final Relationship relationship;
    private final Matrix matrix;
    private final List<Ranked> ranking;
    private final Sensitivity sensitivity;
    private final List<Statement> evidence;

    Answer(Relationship relationship, Matrix matrix, List<Statement> evidence, Sensitivity sensitivity) {
        this.relationship = relationship;
        this.matrix = matrix;
        this.evidence = evidence;
        this.sensitivity = sensitivity;
        ranking = matrix.ranking();
    }

    static boolean enough(Relationship relationship, Matrix matrix) {
        return relationship.inside().size() >= LEAST_STATEMENTS && matrix.present() >= LEAST_ROWS;
    }

    Summary summary() {
        return enough(relationship, matrix)
                ? new Summary(List.of(verdict(), telling(), outlook()), likelihood())
                : tooLittle();
    }

    private Summary tooLittle() {
        String sentence = "Too little evidence to tell how " + relationship.names() + " stand to each other: "
                + Words.count(relationship.inside().size(), "statement") + " about them and "
                + Words.count(matrix.present(), "indicator") + " with evidence; it takes " + LEAST_STATEMENTS + " and "
                + LEAST_ROWS + ".";
        return new Summary(List.of(new Cited(sentence, ids(relationship.inside()))), Optional.empty());
    }

    private Cited verdict() {
        Ranked first = ranking.get(0);
        Ranked second = ranking.get(1);
        String head = Attribution.oneAuthor(evidence) ? "On one author's account, the" : "The";
        String sentence = head + " evidence on " + relationship.names() + " is least inconsistent with “" + first.name()
                + "” (inconsistency " + Words.figure(first.inconsistency()) + "; next: " + second.name() + ", "
                + Words.figure(second.inconsistency()) + "); " + sensitivity() + ".";
        List<String> against = matrix.rows().stream()
                .filter(r -> r.consistency().get(second.id()) != null
                        && r.consistency().get(second.id()).inconsistency() > 0)
                .flatMap(r -> r.statements().stream())
                .distinct()
                .toList();
        return new Cited(sentence, ids(relationship.reading().statements(against)));
    }

    private String sensitivity() {
        List<Sensitivity.Removal> linchpins = sensitivity.linchpins();
        if (linchpins.isEmpty()) {
            return "this hangs on no single indicator, source or statement"
                    + (sensitivity.ranked() ? "" : ", though the order of the others does");
        }
        List<String> names = linchpins.stream()
                .filter(l -> l.kind() != Sensitivity.Kind.STATEMENT)
                .map(l -> "\u201c" + l.name() + "\u201d")
                .toList();
        int statements = linchpins.size() - names.size();
        List<String> all = new ArrayList<>(names);
        if (statements > 0) {
            all.add("one of " + Words.count(statements, "statement"));
        }
        return "without " + String.join(" or ", all) + " another hypothesis would lead";
    }

    /** The rows that speak most for the leader: weight × diagnosticity, of those that it is not inconsistent with. */
    private Cited telling() {
        String leader = ranking.get(0).id();
        List<Row> rows = matrix.rows().stream()
                .filter(r -> r.present() && r.diagnosticity() > 0)
                .filter(r -> r.consistency().get(leader) != null
                        && r.consistency().get(leader).inconsistency() == 0)
                .sorted(Comparator.comparingDouble((Row r) -> -r.weight() * r.diagnosticity()))
                .limit(TELLING_ROWS)
                .toList();
        if (rows.isEmpty()) {
            return new Cited("No indicator with evidence tells the hypotheses apart.", List.of());
        }
        List<String> parts = rows.stream().map(r -> r.name() + ": " + r.value()).toList();
        List<String> ids = new ArrayList<>();
        rows.forEach(r -> ids.addAll(r.statements()));
        return new Cited(
                "What tells most: " + String.join("; ", parts) + ".",
                ids(relationship.reading().statements(ids)));
    }

    private Cited outlook() {
        Optional<Row> judgement = matrix.rows().stream()
                .filter(r -> r.indicator().equals("judgement") && r.present())
                .findFirst();
        List<String> outlooks = ids(WordMeasures.outlooks(relationship));
        return judgement
                .map(r -> new Cited(
                        (Attribution.oneAuthor(evidence) ? "The author's own outlook: " : "The authors' own outlooks: ")
                                + r.value() + ".",
                        r.statements()))
                .orElseGet(() -> new Cited(
                        outlooks.isEmpty()
                                ? "No author looks ahead at the relationship."
                                : "The outlooks on the relationship leave its future open.",
                        outlooks));
    }

    Optional<Likelihood> likelihood() {
        double total = matrix.totalWeight();
        double margin = total == 0
                ? 0
                : (ranking.get(1).inconsistency() - ranking.get(0).inconsistency()) / total;
        if (!sensitivity.linchpins().isEmpty() || margin < LEAST_MARGIN) {
            return Optional.empty();
        }
        if (margin >= VERY_WIDE_MARGIN && !Attribution.oneAuthor(evidence)) {
            return Optional.of(Likelihood.VERY_LIKELY);
        }
        return Optional.of(margin >= WIDE_MARGIN ? Likelihood.LIKELY : Likelihood.ROUGHLY_EVEN_CHANCE);
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
