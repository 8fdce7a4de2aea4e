package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What a change would do to an assessment.
 *
 * @param name what is supposed, in words: "if the sanctions of the United States on Iran were lifted"
 * @param origin who supposes it
 * @param statements ids of the statements that it is taken from or changes
 * @param before the ranking as it is
 * @param after the ranking as supposed, the least inconsistent first
 * @param rows the indicators that change
 * @param survives the chance of still standing after five years, before and after, where it can be said
 */
public record Scenario(
        String name,
        Origin origin,
        List<String> statements,
        List<Assessment.Ranked> before,
        List<Assessment.Ranked> after,
        List<Change> rows,
        Optional<Shift> survives) {
    public Scenario {
        statements = List.copyOf(statements);
        before = List.copyOf(before);
        after = List.copyOf(after);
        rows = List.copyOf(rows);
    }

    /** Whether another hypothesis leads. */
    public boolean decides() {
        return !before.isEmpty()
                && !after.isEmpty()
                && !before.get(0).id().equals(after.get(0).id());
    }

    /** Where a scenario comes from. */
    public enum Origin {
        /** The text itself puts it as a condition or possibility. */
        TEXT,
        /** Entente supposes it: a common enemy gone, sanctions lifted. */
        COMPUTED,
        /** The user supposes it. */
        USER
    }

    /**
     * A row that changes.
     *
     * @param indicator id
     * @param name shown to people
     * @param before value in words
     * @param after value in words
     */
    public record Change(String indicator, String name, String before, String after) {}

    /**
     * A figure before and after.
     *
     * @param years horizon
     */
    public record Shift(int years, double before, double after) {}
}
