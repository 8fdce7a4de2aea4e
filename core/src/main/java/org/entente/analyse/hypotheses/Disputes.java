package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Certainty;
import org.entente.model.Dispute;
import org.entente.model.Dispute.Side;
import org.entente.model.Pair;
import org.entente.model.Statement;

/**
 * Sources that contradict each other about a relationship: the same kind of act or tie of the same two told as held by one and denied
 * by another, and a standing tie told as friendship by one and as enmity by another for years that overlap. What one and the same
 * voice says at different times is no dispute.
 */
final class Disputes {
    private final Relationship r;

    private Disputes(Relationship relationship) {
        r = relationship;
    }

    /** In the order of the pairs, what was done before how they stand. O(statements²) per pair and kind at worst. */
    static List<Dispute> of(Relationship relationship) {
        Disputes work = new Disputes(relationship);
        List<Dispute> result = new ArrayList<>();
        for (Pair pair : relationship.pairs()) {
            List<Statement> own = relationship.inside().stream()
                    .filter(s -> relationship.pair(s).equals(pair))
                    .toList();
            work.denials(pair, own, result);
            work.standing(pair, own).ifPresent(result::add);
        }
        return result;
    }

    private void denials(Pair pair, List<Statement> own, List<Dispute> result) {
        NavigableMap<String, List<Statement>> alike = new TreeMap<>();
        for (Statement statement : own) {
            String key = statement.type() + " "
                    + (statement.reciprocal() ? pair.first() : r.reading().source(statement));
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
        }
        alike.forEach((key, statements) -> {
            List<Statement> held =
                    statements.stream().filter(Relationship::held).toList();
            List<Statement> denied = statements.stream()
                    .filter(s -> s.evidence().certainty() == Certainty.DENIED)
                    .toList();
            contradiction(held, denied).ifPresent(sides -> {
                Statement first = sides.get(0).get(0);
                result.add(dispute(
                        "whether there was " + Words.act(first) + " between " + pair.first() + " and " + pair.second(),
                        side("it was so", sides.get(0)),
                        side("it was not so", sides.get(1))));
            });
        });
    }

    private Optional<Dispute> standing(Pair pair, List<Statement> own) {
        List<Statement> ties = own.stream()
                .filter(s -> s instanceof Statement.Tie && Relationship.held(s) && s.score() != 0)
                .toList();
        List<Statement> friends = ties.stream().filter(s -> s.score() > 0).toList();
        List<Statement> enemies = ties.stream().filter(s -> s.score() < 0).toList();
        return contradiction(friends, enemies)
                .map(sides -> dispute(
                        "how " + pair.first() + " and " + pair.second() + " stand to each other",
                        side("on good terms", sides.get(0)),
                        side("at odds", sides.get(1))));
    }

    /** The statements of either side that somebody else contradicts about the same time; empty where there are none. */
    private Optional<List<List<Statement>>> contradiction(List<Statement> one, List<Statement> other) {
        List<Statement> ours = one.stream()
                .filter(s -> other.stream().anyMatch(o -> against(s, o)))
                .toList();
        List<Statement> theirs = other.stream()
                .filter(o -> one.stream().anyMatch(s -> against(s, o)))
                .toList();
        return ours.isEmpty() ? Optional.empty() : Optional.of(List.of(ours, theirs));
    }

    private boolean against(Statement a, Statement b) {
        CaseIndex index = r.reading().index();
        return !Credibility.voiceName(a, index).equals(Credibility.voiceName(b, index)) && sameTime(a, b);
    }

    /** Undated statements may be about any time, but are taken to meet only what is undated, too. */
    private static boolean sameTime(Statement a, Statement b) {
        var one = a.evidence().date();
        var other = b.evidence().date();
        if (!one.isKnown() || !other.isKnown()) {
            return one.isKnown() == other.isKnown();
        }
        boolean before = one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
        boolean after = other.latest().isPresent()
                && one.earliest().isPresent()
                && other.latest().get().isBefore(one.earliest().get());
        return !before && !after;
    }

    private Side side(String says, List<Statement> statements) {
        return new Side(
                says,
                statements.stream()
                        .map(s -> Credibility.voiceName(s, r.reading().index()))
                        .distinct()
                        .toList(),
                statements.stream().map(Statement::id).toList());
    }

    private static Dispute dispute(String about, Side one, Side other) {
        return new Dispute(
                about, other.statements().size() > one.statements().size() ? List.of(other, one) : List.of(one, other));
    }
}
