package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Pair;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.model.Theme;

/** Measures that look at third parties: who is whose friend and enemy. */
final class NetworkMeasures {
    private static final int MOST_NAMES = 5;

    private NetworkMeasures() {}

    static Optional<Measure> alignment(Relationship r) {
        List<SignedTie> ties = ties(r);
        if (ties.isEmpty()) {
            return Optional.empty();
        }
        long friends = ties.stream().filter(t -> t.sign() > 0).count();
        List<String> figures = ties.stream()
                .map(t -> t.pair().first() + "–" + t.pair().second() + " " + (t.sign() > 0 ? "+" : "−")
                        + Words.figure(Math.abs(t.weight())))
                .toList();
        String value = "cooperation prevails in " + friends + " of "
                + Words.count(r.pairs().size(), "pair") + " (" + String.join(", ", figures) + ")";
        List<String> ids = ties.stream().flatMap(t -> t.statements().stream()).toList();
        return Optional.of(new Measure(
                (double) friends / r.pairs().size(), value, r.reading().statements(ids)));
    }

    private static List<SignedTie> ties(Relationship r) {
        List<SignedTie> result = new ArrayList<>();
        for (Pair pair : r.pairs()) {
            r.tie(pair.first(), pair.second()).ifPresent(result::add);
        }
        return result;
    }

    /** Triads among the actors themselves are left out: that all are friends says nothing of why. */
    static Optional<Measure> commonEnemy(Relationship r) {
        int balanced = 0;
        int enemies = 0;
        NavigableSet<ActorName> named = new TreeSet<>();
        List<String> ids = new ArrayList<>();
        for (SignedTie tie : ties(r)) {
            if (tie.sign() < 0) {
                continue;
            }
            for (ActorName third : r.reading().tied()) {
                Optional<SignedTie> first = r.tie(tie.pair().first(), third);
                Optional<SignedTie> second = r.tie(tie.pair().second(), third);
                if (r.has(third) || first.isEmpty() || second.isEmpty()) {
                    continue;
                }
                if (first.get().sign() == second.get().sign()) {
                    balanced++;
                    ids.addAll(first.get().statements());
                    ids.addAll(second.get().statements());
                    if (first.get().sign() < 0) {
                        enemies++;
                        named.add(third);
                    }
                }
            }
        }
        if (balanced == 0 || (balanced == 1 && enemies == 0)) {
            return Optional.empty();
        }
        List<String> names = named.stream().map(ActorName::value).toList();
        String value = "a shared enemy in " + enemies + " of " + Words.count(balanced, "balanced triad")
                + " with third parties (" + Words.percent((double) enemies / balanced) + ")"
                + (enemies == 0 ? "" : ": " + Words.some(names, MOST_NAMES));
        return Optional.of(
                new Measure((double) enemies / balanced, value, r.reading().statements(ids)));
    }

    static Optional<Measure> hedging(Relationship r) {
        List<Statement> found = new ArrayList<>();
        NavigableSet<String> whom = new TreeSet<>();
        for (Statement statement : r.about()) {
            if (statement instanceof Statement.Event event
                    && Relationship.held(event)
                    && (event.eventType() == EventType.AID || event.eventType() == EventType.COOPERATE)) {
                enemyServed(r, statement).ifPresent(name -> {
                    found.add(statement);
                    whom.add(name);
                });
            }
        }
        return measure(found, " of aid to, or common work with, a partner's opponents: ", List.copyOf(whom));
    }

    static Optional<Measure> alternatives(Relationship r) {
        List<Statement> found = new ArrayList<>();
        NavigableSet<String> whom = new TreeSet<>();
        for (Statement statement : r.about()) {
            if (statement instanceof Statement.Interest interest) {
                if (interest.theme() == Theme.ALTERNATIVE_ALLIANCES
                        && interest.interestType() != InterestType.THREAT
                        && r.has(r.reading().source(statement))
                        && !r.has(r.reading().target(statement))) {
                    found.add(statement);
                    whom.add(r.reading().source(statement) + " looks for others");
                }
            } else if (turnsTo(statement)) {
                enemyServed(r, statement).ifPresent(name -> {
                    found.add(statement);
                    whom.add(name);
                });
            }
        }
        return measure(found, " of looking elsewhere: ", List.copyOf(whom));
    }

    /** Words and ties of friendship; deeds count as hedging. */
    private static boolean turnsTo(Statement statement) {
        boolean event =
                statement instanceof Statement.Event e && !e.eventType().quad().material();
        return (event || statement instanceof Statement.Tie) && statement.score() > 0 && Relationship.held(statement);
    }

    /** "A–X", where A, one of the partners, turned to X, an enemy of another of them. */
    private static Optional<String> enemyServed(Relationship r, Statement statement) {
        ActorName source = r.reading().source(statement);
        ActorName target = r.reading().target(statement);
        if (r.has(source) && r.enemyOfAPartner(target, source)) {
            return Optional.of(source + "–" + target);
        }
        if (statement.reciprocal() && r.has(target) && r.enemyOfAPartner(source, target)) {
            return Optional.of(target + "–" + source);
        }
        return Optional.empty();
    }

    private static Optional<Measure> measure(List<Statement> found, String what, List<String> names) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measure(
                        found.size(),
                        Words.count(found.size(), "statement") + what + Words.some(names, MOST_NAMES),
                        found));
    }
}
