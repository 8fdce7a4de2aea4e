package org.entente.analyse.hypotheses;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.Related;
import org.entente.model.Sensitivity;
import org.entente.model.Statement;

/**
 * Judges relationships by competing hypotheses (Heuer 1999, "Psychology of Intelligence Analysis", chapter 8): the one door of this
 * package. The method is an aid to being explicit and no cure-all (Karvetski &amp; Mandel 2020): read the rows, not only the ranking.
 */
public final class Assessor {
    /** Relationships listed where nobody asks for a number. */
    public static final int MOST_RELATIONSHIPS = 5;

    private final CaseReading reading;
    private final Knowledge knowledge;

    private Assessor(CaseReading reading, Knowledge knowledge) {
        this.reading = reading;
        this.knowledge = knowledge;
    }

    /** An assessor of one case, with what is written in a table of hypotheses. */
    public static Assessor of(Related related, Hypotheses table) {
        return new Assessor(CaseReading.of(related, table.knowledge()), table.knowledge());
    }

    /** The pairs and trios that the case is most about, the most spoken-of first; see {@link Candidates}. */
    public List<List<ActorName>> relationships() {
        return relationships(MOST_RELATIONSHIPS);
    }

    /** The same, at most {@code most} of them. */
    public List<List<ActorName>> relationships(int most) {
        return Candidates.of(reading, most);
    }

    /** What bears on how long a relationship lasts, as far as the case says. */
    public Lasting lasting(List<ActorName> actors) {
        return Traits.of(Relationship.of(reading, knowledge, actors));
    }

    /**
     * What would change the assessment of two or more actors: what the texts put as possible, what Entente supposes, and what a user
     * does, the latter as one scenario.
     */
    public List<Supposition> suppositions(List<ActorName> actors, List<Change> user) {
        return Scenarios.of(Relationship.of(reading, knowledge, actors), user);
    }

    /**
     * The assessment of two or more actors, without a view of how long the relationship lasts or what would change it. Parts and leaders
     * stand for the actor they count for. Where there is too little evidence, the summary says so and nothing is claimed.
     *
     * @throws IllegalArgumentException where fewer than two distinct actors are left
     */
    public Assessment assess(List<ActorName> actors) {
        Relationship relationship = Relationship.of(reading, knowledge, actors);
        Matrix matrix = Matrix.of(relationship);
        List<Statement> evidence = matrix.evidence(relationship);
        Sensitivity sensitivity = Sensitivities.of(relationship, matrix);
        return new Assessment(
                relationship.actors(),
                matrix.ranking(),
                matrix.rows(),
                Drivers.of(relationship),
                StakesReading.of(relationship),
                WordMeasures.outlooks(relationship).stream().map(Statement::id).toList(),
                Attribution.voices(evidence),
                new Answer(relationship, matrix, evidence, sensitivity).summary(),
                sensitivity,
                Disputes.of(relationship),
                Optional.empty(),
                List.of());
    }
}
