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
 * @param sensitivity what leaving out single pieces of evidence does
 * @param disputes sources that contradict each other about the relationship
 * @param durability how long it may be expected to stand; empty where there is too little to assess
 * @param scenarios what would change the assessment
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
        Sensitivity sensitivity,
        List<Dispute> disputes,
        Optional<Durability> durability,
        List<Scenario> scenarios) {
    public Assessment {
        actors = List.copyOf(actors);
        hypotheses = List.copyOf(hypotheses);
        rows = List.copyOf(rows);
        drivers = List.copyOf(drivers);
        stakes = List.copyOf(stakes);
        outlooks = List.copyOf(outlooks);
        disputes = List.copyOf(disputes);
        scenarios = List.copyOf(scenarios);
    }

    /** The hypothesis that leads. */
    public Ranked leader() {
        return hypotheses.get(0);
    }

    /** Whether the leading hypothesis stays the same under removal of any single row, source or statement. */
    public boolean stable() {
        return sensitivity.stable();
    }

    /** The same with a view of how long it lasts and of what would change it. */
    public Assessment with(Optional<Durability> lasting, List<Scenario> supposed) {
        return new Assessment(
                actors,
                hypotheses,
                rows,
                drivers,
                stakes,
                outlooks,
                voices,
                summary,
                sensitivity,
                disputes,
                lasting,
                supposed);
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
     * @param support whose word that is, and how sure
     * @param overridden per hypothesis id, the person's judgement that stands in place of the table's, where there is one
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
            List<String> statements,
            Support support,
            Map<String, Overridden> overridden) {
        public Row {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Whose word a row rests on, and how sure: one author is not the world.
     *
     * @param voices per voice, how many statements are its own; the most first, ties by name. Authors go by their documents' names.
     * @param hedged how many statements are hedged
     * @param denied how many are denied
     * @param interested how many are told by a party to the relationship itself
     * @param partisan how many are told by an author who belongs to an actor that the statement is about
     */
    public record Support(Map<String, Integer> voices, int hedged, int denied, int interested, int partisan) {
        /** No evidence, nobody's word. */
        public static final Support NONE = new Support(Map.of(), 0, 0, 0, 0);

        /** Whether all rests on one voice. */
        public boolean single() {
            return voices.size() == 1;
        }
    }

    /**
     * A cell that a person judged otherwise.
     *
     * @param computed what the table says
     * @param note why
     * @param made when
     */
    public record Overridden(Consistency computed, String note, String made) {}

    /**
     * Something that holds the relationship together or pulls it apart.
     *
     * @param theme what it is about
     * @param bond how the interests of the partners go together in it
     * @param sentence in the voice of a report, with who says so
     * @param statements ids of the statements it rests on
     */
    public record Driver(Theme theme, Bond bond, String sentence, List<String> statements) {
        public Driver {
            statements = List.copyOf(statements);
        }

        /** Whether it holds together rather than pulls apart. */
        public boolean binds() {
            return bond == Bond.SHARED || bond == Bond.COMPATIBLE;
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
