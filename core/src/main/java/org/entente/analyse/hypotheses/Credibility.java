package org.entente.analyse.hypotheses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.Assessment.Support;
import org.entente.model.Certainty;
import org.entente.model.Ruling;
import org.entente.model.SourceGrade;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * How far the statements of a row are to be trusted, in [0, 1]: the mean over the n statements of document's grade × certainty × voice,
 * × n / (n + 1), so that what is said once counts half of what is said over and over, × {@value #ONE_VOICE} where all are told by one
 * and the same voice. Grades are those that a person gave; F where nobody did. The
 * author of a document has voice 1; whom the author quotes takes a grade of their own: F, or D ("not usually reliable") for a party
 * to the relationship. A denied statement is here only where the denial is the evidence, and counts as asserted.
 */
final class Credibility {
    /** What is left of the weight where nobody else says so. */
    static final double ONE_VOICE = 0.8;

    private Credibility() {}

    static double of(List<Statement> statements, Relationship relationship) {
        double sum = 0;
        for (Statement statement : statements) {
            double certainty = Relationship.denied(statement)
                    ? Certainty.ASSERTED.weight()
                    : statement.evidence().certainty().weight();
            sum += certainty * source(statement, relationship);
        }
        double count = statements.size();
        return count == 0 ? 0 : sum / count * (count / (count + 1)) * (severalVoices(statements) ? 1 : ONE_VOICE);
    }

    /** Certainty × grades of document and voice. */
    static double of(Statement statement, Relationship relationship) {
        return statement.evidence().certainty().weight() * source(statement, relationship);
    }

    private static double source(Statement statement, Relationship relationship) {
        return relationship.reading().index().grade(statement).weight()
                * voice(statement.evidence().voice(), relationship);
    }

    private static double voice(Voice voice, Relationship relationship) {
        return switch (voice.kind()) {
            case AUTHOR -> 1;
            case UNNAMED ->
                relationship
                        .reading()
                        .index()
                        .grade(Ruling.Grade.UNNAMED)
                        .orElse(Admiralty.UNJUDGED)
                        .weight();
            case ACTOR ->
                graded(voice.actor().orElseThrow(), relationship)
                        .map(Admiralty::weight)
                        .orElseGet(() -> (relationship.ownVoice(voice) ? SourceGrade.D : SourceGrade.F).weight());
        };
    }

    private static Optional<Admiralty> graded(ActorName voice, Relationship relationship) {
        CaseIndex index = relationship.reading().index();
        return index.grade(voice.value())
                .or(() -> index.grade(relationship.reading().top(voice).value()));
    }

    private static boolean severalVoices(List<Statement> statements) {
        Statement first = statements.get(0);
        return statements.stream().anyMatch(s -> !sameVoice(s, first));
    }

    /** The authors of two documents are two voices. */
    private static boolean sameVoice(Statement a, Statement b) {
        Voice voice = a.evidence().voice();
        return voice.equals(b.evidence().voice())
                && (voice.kind() != Voice.Kind.AUTHOR
                        || a.evidence().document().equals(b.evidence().document()));
    }

    /** Whose word the statements are, and how sure. */
    static Support support(List<Statement> statements, Relationship relationship) {
        CaseIndex index = relationship.reading().index();
        Map<String, Integer> counts = new TreeMap<>();
        int hedged = 0;
        int denied = 0;
        int interested = 0;
        int partisan = 0;
        for (Statement statement : statements) {
            counts.merge(voiceName(statement, index), 1, Integer::sum);
            hedged += statement.evidence().certainty() == Certainty.HEDGED ? 1 : 0;
            denied += Relationship.denied(statement) ? 1 : 0;
            interested += relationship.ownVoice(statement.evidence().voice()) ? 1 : 0;
            List<ActorName> spokenOf = List.of(
                    relationship.reading().source(statement),
                    relationship.reading().target(statement));
            partisan += index.authorOf(statement, spokenOf) ? 1 : 0;
        }
        Map<String, Integer> voices = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> voices.put(e.getKey(), e.getValue()));
        return new Support(voices, hedged, denied, interested, partisan);
    }

    /** An author goes by the name of the document. */
    static String voiceName(Statement statement, CaseIndex index) {
        Voice voice = statement.evidence().voice();
        return voice.kind() == Voice.Kind.AUTHOR ? index.document(statement) : voice.code();
    }
}
