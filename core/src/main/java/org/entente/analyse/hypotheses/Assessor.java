package org.entente.analyse.hypotheses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.PairHistory;
import org.entente.model.Sensitivity;
import org.entente.model.SignedNetwork;
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

    /**
     * An assessor of one case.
     *
     * @param file the case
     * @param principals per actor, the actor it counts for
     * @param network at the date of the judgement
     * @param histories of all pairs
     */
    public static Assessor of(
            CaseFile file, Map<ActorName, ActorName> principals, SignedNetwork network, List<PairHistory> histories) {
        return new Assessor(new CaseReading(file, principals, network, histories), Knowledge.shipped());
    }

    /** The pairs and trios that the case is most about, the most spoken-of first; see {@link Candidates}. */
    public List<List<ActorName>> relationships() {
        return relationships(MOST_RELATIONSHIPS);
    }

    /** The same, at most {@code most} of them. */
    public List<List<ActorName>> relationships(int most) {
        return Candidates.of(reading, most);
    }

    /**
     * The assessment of two or more actors. Parts and leaders stand for the actor they count for. Where there is too little evidence,
     * the summary says so and nothing is claimed. O(indicators · statements + pairs · network).
     *
     * @throws IllegalArgumentException where fewer than two distinct actors are left
     */
    public Assessment assess(List<ActorName> actors) {
        Relationship relationship = Relationship.of(reading, knowledge, actors);
        Matrix matrix = Matrix.of(relationship);
        List<Statement> evidence = matrix.evidence(relationship);
        Answer answer = new Answer(relationship, matrix, evidence);
        List<String> linchpins = matrix.linchpins();
        return new Assessment(
                relationship.actors(),
                matrix.ranking(),
                matrix.rows(),
                Drivers.of(relationship),
                StakesReading.of(relationship),
                WordMeasures.outlooks(relationship).stream().map(Statement::id).toList(),
                Attribution.voices(evidence),
                answer.summary(),
                new Sensitivity(
                        linchpins.isEmpty() && Answer.enough(relationship, matrix),
                        true,
                        linchpins.stream()
                                .map(id -> new Sensitivity.Removal(Sensitivity.Kind.ROW, id, id, true, List.of()))
                                .toList(),
                        0,
                        0,
                        List.of()),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
