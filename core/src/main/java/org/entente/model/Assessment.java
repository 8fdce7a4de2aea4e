package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Competing hypotheses about one relationship, with the evidence for and against each (Heuer 1999).
 *
 * @param actors whose relationship, in the order asked for
 * @param hypotheses ranked, the least inconsistent first
 * @param rows the evidence
 * @param drivers what holds the relationship together or pulls it apart
 * @param stakes per actor, what it stands to gain or lose, in the order of {@code actors}
 * @param outlooks ids of the statements in which an author or actor looks ahead at the relationship
 * @param voices per voice ({@link Voice#code()}), how many statements of the evidence are theirs: one author is not the world
 * @param summary the answer in two or three sentences, with its likelihood in words
 * @param stable whether the leading hypothesis stays the same under removal of any single row
 * @param linchpins indicators without which another hypothesis would lead
 */
public record Assessment(
        List<ActorName> actors,
        List<Ranked> hypotheses,
        List<Row> rows,
        List<Driver> drivers,
        List<Stakes> stakes,
        List<String> outlooks,
        Map<String, Integer> voices,
        Summary summary,
        boolean stable,
        List<String> linchpins) {
    public Assessment {
        actors = List.copyOf(actors);
        hypotheses = List.copyOf(hypotheses);
        rows = List.copyOf(rows);
        drivers = List.copyOf(drivers);
        stakes = List.copyOf(stakes);
        outlooks = List.copyOf(outlooks);
        linchpins = List.copyOf(linchpins);
    }

    /**
     * A hypothesis at its place in the ranking.
     *
     * @param id of the hypothesis, as in the columns of the rows
     * @param name shown to people
     * @param meaning one sentence
     * @param inconsistency weighted sum over the rows; lower is better
     */
    public record Ranked(String id, String name, String meaning, double inconsistency) {}

    /**
     * A row of the matrix: one indicator, its value, and what it says about each hypothesis.
     *
     * @param indicator id of the indicator
     * @param name shown to people
     * @param definition what is measured, in one sentence
     * @param paper where the indicator comes from
     * @param value the value in words and figures; "no evidence" where there is none, which is not evidence against
     * @param present whether there is evidence at all
     * @param weight credibility times relevance, in [0, 1]
     * @param consistency per hypothesis id; all neutral where there is no evidence
     * @param diagnosticity how well the row tells hypotheses apart; 0 where it hits all alike
     * @param statements ids of the statements it is computed from
     */
    public record Row(
            String indicator,
            String name,
            String definition,
            String paper,
            String value,
            boolean present,
            double weight,
            Map<String, Consistency> consistency,
            double diagnosticity,
            List<String> statements) {
        public Row {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Something that holds the relationship together or pulls it apart.
     *
     * @param theme what it is about
     * @param binds whether it holds together (true) or pulls apart (false)
     * @param sentence in the voice of a report, with who says so
     * @param statements ids of the statements it rests on
     */
    public record Driver(Theme theme, boolean binds, String sentence, List<String> statements) {
        public Driver {
            statements = List.copyOf(statements);
        }
    }

    /**
     * What one actor stands to gain or lose: ids of interest statements (or of events and ties that amount to them) by type.
     *
     * @param actor whose
     * @param interests ids by type, each in the order of the text
     */
    public record Stakes(ActorName actor, Map<InterestType, List<String>> interests) {}

    /**
     * The answer.
     *
     * @param sentences two or three, each with what it stands on
     * @param likelihood how likely the leading hypothesis is to hold, where that can be said
     */
    public record Summary(List<Cited> sentences, Optional<Likelihood> likelihood) {
        public Summary {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence and what it stands on.
     *
     * @param sentence as shown
     * @param statements ids of the statements it rests on
     */
    public record Cited(String sentence, List<String> statements) {
        public Cited {
            statements = List.copyOf(statements);
        }
    }
}
