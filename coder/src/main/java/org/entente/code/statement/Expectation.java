package org.entente.code.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.code.voice.Said;
import org.entente.model.Certainty;
import org.entente.model.Likelihood;
import org.entente.model.Span;
import org.entente.model.Voice;

/** Who expects it, and how surely: on a condition, with an estimate, or denied. */
final class Expectation {
    private static final Set<String> EXPECT = Set.of(
            "expect", "predict", "forecast", "foresee", "anticipate", "doubt", "believe", "think", "fear", "hope");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "should", "lest", "supposing");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no");

    private Expectation() {}

    static EvidenceMaker.Frame of(
            Scene scene, Prospect prospect, Optional<Estimates.Estimate> estimate, EvidenceMaker.Frame frame) {
        Sentence sentence = scene.sentence();
        Said said = frame.said().voice().kind() == Voice.Kind.AUTHOR
                ? expecting(scene, prospect, frame.said())
                : frame.said();
        Optional<Span> condition = condition(sentence, prospect);
        boolean denied = denied(sentence, prospect)
                && !estimate.filter(Estimates.Estimate::negative).isPresent();
        boolean hedged = estimate.filter(e -> e.likelihood() != Likelihood.ALMOST_CERTAIN)
                .isPresent();
        Certainty certainty = condition.isPresent()
                ? Certainty.HYPOTHETICAL
                : denied ? Certainty.DENIED : hedged ? Certainty.HEDGED : Certainty.ASSERTED;
        Optional<Span> cue = condition.isPresent()
                ? condition
                : estimate.flatMap(e -> e.in(prospect.estimateSpan(sentence), scene.text()))
                        .or(frame::cue);
        return new EvidenceMaker.Frame(frame.date(), frame.place(), said, cue, certainty, frame.act(), frame.weak());
    }

    /** "Analysts expect the pact to last": whoever expects. */
    private static Said expecting(Scene scene, Prospect prospect, Said author) {
        Sentence sentence = scene.sentence();
        for (int at = prospect.clause(); at >= 0; at = sentence.at(at).head()) {
            Token token = sentence.at(at);
            boolean expects = at != prospect.trigger() && EXPECT.contains(token.lemma()) && token.verb();
            if (expects && !scene.grammar().passive(at)) {
                for (int subject : sentence.children(at, "nsubj")) {
                    List<Reference> who = scene.references().alone(subject);
                    Span words = sentence.at(subject).span();
                    return who.isEmpty() || !StakeGrammar.named(who.get(0)) || unowned(sentence, who.get(0))
                            ? new Said(Voice.UNNAMED, Optional.of(words), Optional.of(token.span()), Certainty.HEDGED)
                            : new Said(
                                    Voice.of(who.get(0).actors().get(0)),
                                    Optional.of(sentence.span(
                                            who.get(0).first(), who.get(0).last())),
                                    Optional.of(token.span()),
                                    Certainty.ASSERTED);
                }
            }
        }
        return author;
    }

    /** "Analysts", "some diplomats": nobody in particular. */
    private static boolean unowned(Sentence sentence, Reference who) {
        boolean name = who.form() != Reference.Form.NOMINAL && who.form() != Reference.Form.DESCRIPTION;
        return !name && !sentence.at(who.head()).proper() && who.first() == who.last();
    }

    /** The word that makes it depend on something: "if", "unless", "should". */
    static Optional<Span> condition(Sentence sentence, Prospect prospect) {
        for (int at = prospect.clause(); at >= 0; at = sentence.at(at).head()) {
            for (int clause : sentence.children(at, "advcl")) {
                for (int mark : sentence.children(clause, "mark", "aux", "advmod")) {
                    boolean opens = sentence.at(mark).is("mark")
                            || mark == sentence.subtree(clause).nextSetBit(0);
                    if (opens && CONDITIONS.contains(sentence.at(mark).lower())) {
                        return Optional.of(sentence.at(mark).span());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a word stands in the condition rather than in what is expected. */
    static boolean conditional(Sentence sentence, Prospect prospect, int word) {
        for (int at = word;
                at >= 0 && !sentence.governs(at, prospect.trigger());
                at = sentence.at(at).head()) {
            boolean opens = sentence.children(at, "mark").stream()
                    .anyMatch(m -> CONDITIONS.contains(sentence.at(m).lower()));
            if (opens && sentence.at(at).is("advcl")) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(Sentence sentence, Prospect prospect) {
        for (int at = prospect.trigger(); at >= 0; at = sentence.at(at).head()) {
            boolean not = sentence.children(at, "advmod", "neg").stream()
                            .anyMatch(c -> NOT.contains(sentence.at(c).lower()))
                    || sentence.children(at, "nsubj").stream()
                            .anyMatch(s -> sentence.hasChild(s, "det", Set.of("no", "neither")));
            if (not) {
                return true;
            }
            if (at == prospect.top()) {
                break;
            }
        }
        return false;
    }
}
