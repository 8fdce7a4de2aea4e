package org.entente.code.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.code.data.TsvRows;
import org.entente.model.EntenteException;

/** How much speaks for an antecedent, by feature, and the classes of verbs that features ask for ({@code antecedents.tsv}). */
final class Weights {
    private static final int COLUMNS = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Set<String>> verbs = new HashMap<>();

    /**
     * Reads the table that ships.
     *
     * @throws EntenteException where a row is neither a weight nor a class of verbs; names file and line
     */
    static Weights load() {
        return of(TsvRows.read("/org/entente/code/actors/antecedents.tsv", COLUMNS));
    }

    static Weights of(TsvRows table) {
        Weights read = new Weights();
        for (TsvRows.Row row : table.rows()) {
            switch (row.cell(0)) {
                case "verbs" -> read.verbs.put(row.cell(1), new HashSet<>(row.list(2, "\\|")));
                case "weight" -> read.weights.put(row.cell(1), number(row));
                default -> throw row.error("'" + row.cell(0) + "' is neither weight nor verbs.");
            }
        }
        return read;
    }

    private static double number(TsvRows.Row row) {
        try {
            return Double.parseDouble(row.cell(2));
        } catch (NumberFormatException e) {
            throw new EntenteException(
                    row.file() + ", line " + row.line() + ": '" + row.cell(2) + "' is no number.", e);
        }
    }

    /** The weight of a feature; 0 of one that the table does not know. */
    double of(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** Whether a lemma belongs to a class of verbs. */
    boolean verb(String kind, String lemma) {
        return verbs.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
