package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Likelihood;
import org.entente.model.OutlookType;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** Measures that read the words of the evidence, and what authors expect. */
final class WordMeasures {
    private WordMeasures() {}

    static Optional<Measure> concealment(Relationship r) {
        List<Statement> found = r.inside().stream()
                .filter(s -> s.score() > 0)
                .filter(s -> (Relationship.denied(s) && r.ownVoice(s.evidence().voice()))
                        || (Relationship.held(s) && r.reading().index().says("concealment", s)))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measure(
                        found.size(),
                        Words.count(found.size(), "statement") + " of hidden, unofficial or denied cooperation",
                        found));
    }

    static Optional<Measure> ideology(Relationship r) {
        return sentences(
                r, "ideology", "set their creeds or ideologies apart", "sets their creeds or ideologies apart");
    }

    static Optional<Measure> values(Relationship r) {
        return sentences(
                r, "values", "speak of a common creed or of brotherhood", "speaks of a common creed or of brotherhood");
    }

    private static Optional<Measure> sentences(Relationship r, String list, String many, String one) {
        List<Statement> found = new ArrayList<>();
        Set<CaseIndex.Sentence> sentences = new HashSet<>();
        for (Statement statement : about(r)) {
            CaseIndex.Sentence sentence = r.reading().index().sentence(statement);
            if (r.reading().index().sentenceSays(list, statement)) {
                sentences.add(sentence);
                found.add(statement);
            }
        }
        int count = sentences.size();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measure(
                        count, Words.count(count, "sentence") + " about them " + (count == 1 ? one : many), found));
    }

    /** Statements that are said to hold between two of them, and outlooks on them. */
    private static List<Statement> about(Relationship r) {
        Set<Statement> outlooks = new HashSet<>(outlooks(r));
        return r.about().stream()
                .filter(s -> outlooks.contains(s) || (r.among(s) && Relationship.held(s)))
                .toList();
    }

    /** Outlooks that name two of the actors, in whatever place. */
    static List<Statement> outlooks(Relationship r) {
        return r.about().stream()
                .filter(s -> s instanceof Statement.Outlook o && named(r, o) >= 2)
                .toList();
    }

    private static long named(Relationship r, Statement.Outlook outlook) {
        List<String> names = new ArrayList<>();
        outlook.about().forEach(a -> names.add(r.reading().top(a).value()));
        outlook.source().ifPresent(m -> names.add(r.reading().top(m.actor()).value()));
        outlook.target().ifPresent(m -> names.add(r.reading().top(m.actor()).value()));
        return r.actors().stream().filter(a -> names.contains(a.value())).count();
    }

    /** A denied alliance counts as an outlook of its author that gives the tie no future; statements of one sentence count once. */
    static Optional<Measure> judgement(Relationship r) {
        Set<CaseIndex.Sentence> lasting = new HashSet<>();
        Set<CaseIndex.Sentence> passing = new HashSet<>();
        List<Statement> used = new ArrayList<>();
        Set<Statement> outlooks = new HashSet<>(outlooks(r));
        for (Statement statement : r.about()) {
            Optional<Boolean> future = statement instanceof Statement.Outlook outlook
                            && outlook.evidence().voice().equals(Voice.AUTHOR)
                            && outlooks.contains(statement)
                    ? future(r, outlook)
                    : deniedAlliance(r, statement);
            future.ifPresent(f -> {
                (f ? lasting : passing).add(r.reading().index().sentence(statement));
                used.add(statement);
            });
        }
        int all = lasting.size() + passing.size();
        if (all == 0) {
            return Optional.empty();
        }
        String value = "given no future, or a short one, in " + passing.size() + " of " + Words.count(all, "judgement");
        return Optional.of(new Measure((double) (lasting.size() - passing.size()) / all, value, used));
    }

    private static Optional<Boolean> deniedAlliance(Relationship r, Statement statement) {
        boolean denied = statement instanceof Statement.Tie tie
                && tie.score() > 0
                && Relationship.denied(tie)
                && tie.evidence().voice().equals(Voice.AUTHOR)
                && r.among(statement);
        return denied ? Optional.of(false) : Optional.empty();
    }

    /** Whether an outlook gives the relationship a lasting future; empty where it leaves the question open. */
    private static Optional<Boolean> future(Relationship r, Statement.Outlook outlook) {
        if (outlook.outlookType() == OutlookType.OPEN) {
            return Optional.empty();
        }
        boolean unlikely = outlook.likelihood()
                .map(l -> l.high() <= Likelihood.UNLIKELY.high())
                .orElse(false);
        boolean lasts = (outlook.outlookType() == OutlookType.LASTS) != Relationship.denied(outlook);
        if (lasts && !unlikely) {
            return Optional.of(!r.knowledge().has("short", outlook.horizon()));
        }
        return Optional.of(!lasts && unlikely);
    }
}
