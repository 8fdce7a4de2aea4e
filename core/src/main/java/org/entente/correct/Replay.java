package org.entente.correct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
     * The case as people corrected it, and what became of each of their rulings. Grades and judgements of actors that were merged or
     * renamed are of those who took their place. A case that nobody corrected stays the same. O(rulings × (statements + text)).
     */
    public static Corrected of(CaseFile coded) {
        Replay replay = new Replay(coded);
        List<Effect> effects = replay.effects();
        Judged judged = Judged.of(replay.log, replay.undone, replay.cast, coded.documents());
        List<Outcome> outcomes = new ArrayList<>();
        for (int number = 1; number <= effects.size(); number++) {
            Effect effect = judged.superseded(number)
                    ? new Effect(Standing.SUPERSEDED, List.of(), "")
                    : effects.get(number - 1);
            outcomes.add(new Outcome(
                    number, replay.log.get(number - 1), effect.standing(), effect.statements(), effect.reason()));
        }
        return new Corrected(replay.file(coded).ruled(judged.rulings()), outcomes);
    }

    private CaseFile file(CaseFile coded) {
        return log.stream().noneMatch(Correction.class::isInstance)
                ? coded
                : new CaseFile(
                        coded.name(),
                        coded.documents(),
                        ledger.statements(),
                        cast.actors(),
                        coded.decisions(),
                        coded.skipped());
    }

    private List<Effect> effects() {
        for (int i = 0; i < log.size(); i++) {
            if (undone.get(i + 1) && log.get(i) instanceof Correction.Renamed renamed) {
                cast.means(renamed.to(), renamed.actor());
            }
        }
        List<Effect> effects = new ArrayList<>();
        for (int number = 1; number <= log.size(); number++) {
            effects.add(
                    undone.get(number)
                            ? new Effect(Standing.UNDONE, List.of(), "")
                            : effect(number, log.get(number - 1)));
        }
        return effects;
    }

    private Effect effect(int number, Ruling ruling) {
        if (ruling instanceof Correction correction) {
            return effect(number, correction);
        }
        if (ruling instanceof Ruling.Foreign) {
            return new Effect(Standing.UNKNOWN, List.of(), "");
        }
        boolean vain = ruling instanceof Ruling.Undo undo && (undo.number() < 1 || undo.number() >= number);
        return vain ? Effect.none("there is no such ruling before it") : Effect.on(List.of());
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
