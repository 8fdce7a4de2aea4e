package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Assessment.Ranked;
import org.entente.model.Assessment.Row;
import org.entente.model.Consistency;
import org.entente.model.Statement;

/**
 * Hypotheses against evidence (Heuer 1999, "Psychology of Intelligence Analysis", chapter 8). The inconsistency of a hypothesis is Σ
 * over the rows of weight × (0, 1 or 2 for neutral or consistent, inconsistent, very inconsistent), in [0, 2 · rows]; the least
 * inconsistent leads, ties going by the order of the table. What is consistent counts for nothing: evidence that fits all
 * hypotheses proves none. O(rows · hypotheses); with sensitivity O(rows² · hypotheses).
 *
 * @param hypotheses in the order of the table
 * @param rows in the order of the table
 */
record Matrix(List<Hypothesis> hypotheses, List<Row> rows) {

    /** How likely a piece of evidence is under a hypothesis that it is so consistent with: Entente's own round figures. */
    private static double likelihood(Consistency consistency) {
        return switch (consistency) {
            case VERY_CONSISTENT -> 0.9;
            case CONSISTENT -> 0.7;
            case NEUTRAL -> 0.5;
            case INCONSISTENT -> 0.3;
            case VERY_INCONSISTENT -> 0.1;
        };
    }

    private static final double WIDEST = 0.8;

    static Matrix of(Relationship relationship) {
        Rows rows = new Rows(relationship);
        return new Matrix(
                relationship.knowledge().hypotheses(),
                relationship.knowledge().indicators().stream().map(rows::of).toList());
    }

    /**
     * How well a row tells hypotheses apart: (greatest − least likelihood of the evidence under any hypothesis) / {@value #WIDEST}, in
     * [0, 1], with likelihoods 0.9, 0.7, 0.5, 0.3, 0.1 from very consistent to very inconsistent. 0 where all cells are alike.
     */
    static double diagnosticity(Map<String, Consistency> cells) {
        double most =
                cells.values().stream().mapToDouble(Matrix::likelihood).max().orElse(0);
        double least =
                cells.values().stream().mapToDouble(Matrix::likelihood).min().orElse(0);
        return Math.round(1000 * (most - least) / WIDEST) / 1000.0;
    }

    /** The hypotheses, the least inconsistent first. */
    List<Ranked> ranking() {
        return hypotheses.stream()
                .map(h -> new Ranked(h.id(), h.name(), h.meaning(), inconsistency(h.id())))
                .sorted(Comparator.comparingDouble(Ranked::inconsistency))
                .toList();
    }

    private double inconsistency(String hypothesis) {
        double sum = 0;
        for (Row row : rows) {
            Consistency cell = row.consistency().getOrDefault(hypothesis, Consistency.NEUTRAL);
            sum += row.weight() * cell.inconsistency();
        }
        return Math.round(1e6 * sum) / 1e6;
    }

    /** This matrix for another state of the case, in which only some rows can differ. */
    Matrix with(Relationship other, Set<String> indicators) {
        Rows anew = new Rows(other);
        List<Row> result = new ArrayList<>(rows);
        List<Indicator> all = other.knowledge().indicators();
        for (int i = 0; i < all.size(); i++) {
            if (indicators.contains(all.get(i).id())) {
                result.set(i, anew.of(all.get(i)));
            }
        }
        return new Matrix(hypotheses, result);
    }

    /** The ids of the hypotheses, the least inconsistent first. */
    List<String> order() {
        return ranking().stream().map(Ranked::id).toList();
    }

    /** This matrix, had a row not been looked at. */
    Matrix without(Row row) {
        return new Matrix(hypotheses, rows.stream().filter(r -> !r.equals(row)).toList());
    }

    double totalWeight() {
        return rows.stream().mapToDouble(Row::weight).sum();
    }

    long present() {
        return rows.stream().filter(Row::present).count();
    }

    /** Statements behind any row, each once, in the order of the text. */
    List<Statement> evidence(Relationship relationship) {
        return relationship
                .reading()
                .statements(rows.stream().flatMap(r -> r.statements().stream()).toList());
    }
}
