package org.entente.analyse.hypotheses;

import java.util.List;
import org.entente.model.Certainty;
import org.entente.model.SourceGrade;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * How far the statements of a row are to be trusted, in [0, 1]: the grade of their source (F, until somebody grades it) × the mean
 * over the statements of certainty × voice, × {@value #ONE_VOICE} where all are told by one and the same voice. The author of
 * a document has voice 1; whom the author quotes takes a grade of their own: F, or D ("not usually reliable") for a party to the
 * relationship. A denied statement is here only where the denial is the evidence, and counts as asserted.
 */
final class Credibility {
    /** What is left of the weight where nobody else says so. */
    static final double ONE_VOICE = 0.8;

    private Credibility() {}

    static double of(List<Statement> statements, Relationship relationship) {
        double mean = statements.stream()
                .mapToDouble(s -> certainty(s) * voice(s.evidence().voice(), relationship))
                .average()
                .orElse(0);
        return SourceGrade.F.weight() * mean * (voices(statements) > 1 ? 1 : ONE_VOICE);
    }

    static double voice(Voice voice, Relationship relationship) {
        return switch (voice.kind()) {
            case AUTHOR -> 1;
            case UNNAMED -> SourceGrade.F.weight();
            case ACTOR -> (relationship.ownVoice(voice) ? SourceGrade.D : SourceGrade.F).weight();
        };
    }

    /** How many different voices tell the statements; the authors of two documents are two. */
    static long voices(List<Statement> statements) {
        return statements.stream()
                .map(s -> s.evidence().voice().kind() == Voice.Kind.AUTHOR
                        ? "author of " + s.evidence().document()
                        : s.evidence().voice().code())
                .distinct()
                .count();
    }

    private static double certainty(Statement statement) {
        Certainty certainty = statement.evidence().certainty();
        return certainty == Certainty.DENIED ? 1 : certainty.weight();
    }
}
