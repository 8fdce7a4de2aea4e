package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Pair;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * Two or more actors and what a case says about them.
 *
 * @param reading of the case
 * @param knowledge words to look for
 * @param actors principals, in the order asked for
 * @param pairs of them, in that order
 * @param about statements in which one of them acts, is acted on, has an interest or is looked ahead at, in the order of the text
 * @param inside of these the events and ties between two of them, also denied and hypothetical ones
 */
record Relationship(
        CaseReading reading,
        Knowledge knowledge,
        List<ActorName> actors,
        List<Pair> pairs,
        List<Statement> about,
        List<Statement> inside) {

    static Relationship of(CaseReading reading, Knowledge knowledge, List<ActorName> asked) {
        List<ActorName> actors = asked.stream().map(reading::top).distinct().toList();
        if (actors.size() < 2) {
            throw new IllegalArgumentException("A relationship needs two actors that count for themselves, not " + asked
                    + " (that is " + actors + ")");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                pairs.add(Pair.of(actors.get(i), actors.get(j)));
            }
        }
        List<Statement> about = reading.statements().stream()
                .filter(s -> touches(s, reading, actors))
                .toList();
        return new Relationship(reading, knowledge, actors, pairs, about, inside(about, reading, actors));
    }

    private static List<Statement> inside(List<Statement> about, CaseReading reading, List<ActorName> actors) {
        return about.stream().filter(s -> among(s, reading, actors)).toList();
    }

    private static boolean touches(Statement statement, CaseReading reading, List<ActorName> actors) {
        return actors.contains(reading.source(statement))
                || actors.contains(reading.target(statement))
                || (statement instanceof Statement.Outlook outlook
                        && outlook.about().stream().anyMatch(a -> actors.contains(reading.top(a))));
    }

    private static boolean among(Statement statement, CaseReading reading, List<ActorName> actors) {
        ActorName source = reading.source(statement);
        ActorName target = reading.target(statement);
        return (statement instanceof Statement.Event || statement instanceof Statement.Tie)
                && !source.equals(target)
                && actors.contains(source)
                && actors.contains(target);
    }

    /** The same, had these statements not been made; empty where the actors would then be one. O(statements about them). */
    Optional<Relationship> without(Set<String> ids) {
        CaseReading less = reading.without(ids);
        if (less.principals() != reading.principals()) {
            return actors.stream().map(less::top).distinct().count() < actors.size()
                    ? Optional.empty()
                    : Optional.of(of(less, knowledge, actors));
        }
        return Optional.of(new Relationship(less, knowledge, actors, pairs, dropped(about, ids), dropped(inside, ids)));
    }

    private static List<Statement> dropped(List<Statement> statements, Set<String> ids) {
        return statements.stream().filter(s -> !ids.contains(s.id())).toList();
    }

    /** Whether a statement is an event or tie between two of them. */
    boolean among(Statement statement) {
        return among(statement, reading, actors);
    }

    /** Whether the text says that it is or was so, surely or with a hedge. */
    static boolean held(Statement statement) {
        return switch (statement.evidence().certainty()) {
            case ASSERTED, HEDGED -> true;
            case HYPOTHETICAL, DENIED -> false;
        };
    }

    static boolean denied(Statement statement) {
        return statement.evidence().certainty() == Certainty.DENIED;
    }

    /** Cooperation between two of them that is said to hold. */
    List<Statement> cooperation() {
        return inside.stream().filter(s -> s.score() > 0 && held(s)).toList();
    }

    /** Conflict between two of them that is said to hold. */
    List<Statement> conflict() {
        return inside.stream().filter(s -> s.score() < 0 && held(s)).toList();
    }

    Pair pair(Statement statement) {
        return Pair.of(reading.source(statement), reading.target(statement));
    }

    /** What a statement weighs: the size of its score times how much it is to be trusted. */
    double weight(Statement statement) {
        return Math.abs(statement.score()) * Credibility.of(statement, this);
    }

    boolean has(ActorName actor) {
        return actors.contains(actor);
    }

    boolean ownVoice(Voice voice) {
        return reading.ownVoice(voice, actors);
    }

    Optional<SignedTie> tie(ActorName a, ActorName b) {
        return reading.tie(a, b);
    }

    /** Whether two actors stand against each other at the date of the network. */
    boolean enemies(ActorName a, ActorName b) {
        return tie(a, b).map(t -> t.sign() < 0).orElse(false);
    }

    /** Whether an outsider is an enemy of one of them other than {@code self}. */
    boolean enemyOfAPartner(ActorName outsider, ActorName self) {
        return !has(outsider) && actors.stream().filter(a -> !a.equals(self)).anyMatch(a -> enemies(a, outsider));
    }

    /** "Iran, Taliban and Al-Qaeda". */
    String names() {
        return Words.list(actors.stream().map(ActorName::value).toList());
    }
}
