package org.entente.correct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.correct.Outcome.Standing;
import org.entente.model.CaseFile;
import org.entente.model.Correction;
import org.entente.model.Ruling;
import org.entente.model.RulingLog;

/**
 * What people corrected, replayed over what was coded: the one door of this package. The coded case stays as it is, so that any
 * correction can be undone, and so that a newer coder can be put in its place.
 */
public final class Replay {
    private final List<Ruling> log;
    private final BitSet undone;
    private final Cast cast;
    private final Ledger ledger;
    private final OnStatements statements;
    private final OnActors actors;

    private Replay(CaseFile coded) {
        log = coded.rulings();
        undone = new RulingLog(log).undone();
        cast = new Cast(coded.actors(), coded.statements());
        ledger = new Ledger(coded, cast);
        Search search = new Search(coded.documents());
        statements = new OnStatements(ledger, cast, search);
        actors = new OnActors(ledger, cast, search);
    }

    /**
     * The case as people corrected it, and what became of each of their rulings. The same for a case that nobody corrected.
     * O(rulings × (statements + text)).
     */
    public static Corrected of(CaseFile coded) {
        Replay replay = new Replay(coded);
        List<Outcome> outcomes = replay.outcomes(Set.copyOf(coded.inForce()));
        CaseFile file = coded.rulings().stream().anyMatch(Correction.class::isInstance)
                ? new CaseFile(
                        coded.name(),
                        coded.documents(),
                        replay.ledger.statements(),
                        replay.cast.actors(),
                        coded.decisions(),
                        coded.skipped())
                : coded;
        return new Corrected(
                file.ruled(new RulingLog(coded.rulings())
                        .standing().stream()
                                .filter(r -> r instanceof Ruling.Grade || r instanceof Ruling.Judgement)
                                .toList()),
                outcomes);
    }

    private List<Outcome> outcomes(Set<Ruling> inForce) {
        for (int i = 0; i < log.size(); i++) {
            if (undone.get(i + 1) && log.get(i) instanceof Correction.Renamed renamed) {
                cast.means(renamed.to(), renamed.actor());
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            outcomes.add(outcome(i + 1, log.get(i), inForce));
        }
        return outcomes;
    }

    private Outcome outcome(int number, Ruling ruling, Set<Ruling> inForce) {
        if (undone.get(number)) {
            return new Outcome(number, ruling, Standing.UNDONE, List.of(), "");
        }
        if (ruling instanceof Ruling.Undo undo) {
            boolean there = undo.number() >= 1 && undo.number() < number;
            return new Outcome(
                    number,
                    ruling,
                    there ? Standing.IN_FORCE : Standing.WITHOUT_EFFECT,
                    List.of(),
                    there ? "" : "there is no ruling " + undo.number() + " before it");
        }
        if (ruling instanceof Ruling.Foreign) {
            return new Outcome(number, ruling, Standing.UNKNOWN, List.of(), "");
        }
        if (!(ruling instanceof Correction correction)) {
            Standing standing = inForce.contains(ruling) ? Standing.IN_FORCE : Standing.SUPERSEDED;
            return new Outcome(number, ruling, standing, List.of(), "");
        }
        Effect effect = effect(number, correction);
        return new Outcome(number, ruling, effect.standing(), effect.statements(), effect.reason());
    }

    private Effect effect(int number, Correction correction) {
        if (correction instanceof Correction.Edited edited) {
            return statements.edit(edited);
        }
        if (correction instanceof Correction.Rejected rejected) {
            return statements.reject(rejected);
        }
        if (correction instanceof Correction.Added added) {
            return statements.add(number, added);
        }
        if (correction instanceof Correction.Merged merged) {
            return actors.merge(merged);
        }
        if (correction instanceof Correction.Split split) {
            return actors.split(split);
        }
        if (correction instanceof Correction.Renamed renamed) {
            return actors.rename(renamed);
        }
        return actors.describe((Correction.Described) correction);
    }
}
