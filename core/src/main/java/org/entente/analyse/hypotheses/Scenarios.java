package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Assessment.Ranked;
import org.entente.model.Assessment.Row;
import org.entente.model.Certainty;
import org.entente.model.Edit;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Pair;
import org.entente.model.Related;
import org.entente.model.Scenario;
import org.entente.model.Scenario.Origin;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.model.Theme;

/**
 * What would change an assessment: what the text itself puts as possible, common enemies gone, sanctions lifted, and what a user
 * supposes. Each is assessed anew from the statements that it leaves or adds, with ties and histories.
 */
final class Scenarios {
    /** Conditions of the text that are looked at, those with most statements first. */
    static final int MOST_CONDITIONS = 8;
    /** Common enemies and sanctioning actors looked at, those with most statements first. */
    static final int MOST_OTHERS = 3;

    private final Relationship base;
    private final Matrix before;
    private final List<Supposition> found = new ArrayList<>();

    private Scenarios(Relationship relationship) {
        base = relationship;
        before = Matrix.of(relationship);
    }

    /** Those of the text first, then the computed ones, then the user's; of each origin those that change most first. */
    static List<Supposition> of(Relationship relationship, List<Change> user) {
        Scenarios work = new Scenarios(relationship);
        work.conditions();
        work.governments();
        work.enemies();
        work.sanctions();
        if (!user.isEmpty()) {
            work.user(user);
        }
        work.found.sort(
                Comparator.<Supposition, Origin>comparing(s -> s.scenario().origin())
                        .thenComparing(s -> !s.scenario().decides())
                        .thenComparingInt(s -> -s.scenario().rows().size()));
        return work.found;
    }

    private void add(String name, Origin origin, List<String> statements, Related supposed) {
        CaseReading reading = base.reading().with(supposed);
        if (base.actors().stream().map(reading::top).distinct().count()
                < base.actors().size()) {
            return;
        }
        Relationship relationship = Relationship.of(reading, base.knowledge(), base.actors());
        Matrix after = Matrix.of(relationship);
        List<Scenario.Change> rows = new ArrayList<>();
        for (int i = 0; i < after.rows().size(); i++) {
            Row was = before.rows().get(i);
            Row is = after.rows().get(i);
            if (!was.value().equals(is.value()) || !was.consistency().equals(is.consistency())) {
                rows.add(new Scenario.Change(was.indicator(), was.name(), was.value(), is.value()));
            }
        }
        List<Ranked> ranking = after.ranking();
        found.add(new Supposition(
                new Scenario(name, origin, statements, before.ranking(), ranking, rows, Optional.empty()),
                Traits.of(relationship)));
    }

    /** Hypothetical acts and ties of one of them, those of one sentence together. */
    private void conditions() {
        Map<CaseIndex.Sentence, List<Statement>> sentences = new LinkedHashMap<>();
        for (Statement statement : base.about()) {
            boolean signed = statement instanceof Statement.Event || statement instanceof Statement.Tie;
            boolean named = !base.reading().source(statement).equals(ActorName.UNKNOWN)
                    && !base.reading().target(statement).equals(ActorName.UNKNOWN);
            if (signed && named && statement.evidence().certainty() == Certainty.HYPOTHETICAL) {
                sentences
                        .computeIfAbsent(base.reading().index().sentence(statement), s -> new ArrayList<>())
                        .add(statement);
            }
        }
        sentences.values().stream()
                .sorted(Comparator.comparingInt((List<Statement> s) -> -s.size()))
                .limit(MOST_CONDITIONS)
                .forEach(statements -> {
                    Set<String> clauses = new LinkedHashSet<>();
                    statements.forEach(s -> clauses.add(clause(s)));
                    add(
                            "if, as the text puts as possible, " + Words.some(List.copyOf(clauses), 3),
                            Origin.TEXT,
                            statements.stream().map(Statement::id).toList(),
                            Supposing.asserted(base.reading().related(), statements));
                });
    }

    private String clause(Statement s) {
        String source = s.source().map(m -> m.actor().value()).orElse("somebody");
        String target = s.target().map(m -> m.actor().value()).orElse("somebody");
        return Clauses.of(s, source, target);
    }

    /** A new government of a partner whose fall the text speaks of: it makes up with whoever is also an enemy of another partner. */
    private void governments() {
        for (ActorName actor : base.actors()) {
            List<String> threats = base.about().stream()
                    .filter(s -> s instanceof Statement.Interest i
                            && i.interestType() == InterestType.THREAT
                            && i.theme() == Theme.REGIME_SECURITY
                            && !Relationship.denied(s)
                            && base.reading().source(s).equals(actor))
                    .map(Statement::id)
                    .toList();
            List<ActorName> enemies = base.reading().tied().stream()
                    .filter(third -> base.enemies(actor, third) && base.enemyOfAPartner(third, actor))
                    .toList();
            if (!threats.isEmpty() && !enemies.isEmpty()) {
                List<Edit> edits = enemies.stream()
                        .<Edit>map(third -> new Edit.Flip(Pair.of(actor, third)))
                        .toList();
                List<String> names = enemies.stream().map(ActorName::value).toList();
                add(
                        "if a new government of " + actor + ", whose fall the text speaks of, made up with "
                                + Words.some(names, 3),
                        Origin.TEXT,
                        threats,
                        base.reading().related().supposing(edits));
            }
        }
    }

    /** Each common enemy gone, and where there are several, all of them. */
    private void enemies() {
        Map<ActorName, List<String>> common = new TreeMap<>();
        for (ActorName third : base.reading().tied()) {
            List<SignedTie> hostile = base.actors().stream()
                    .flatMap(a -> base.tie(a, third).stream())
                    .filter(t -> t.sign() < 0)
                    .toList();
            if (!base.has(third) && hostile.size() > 1) {
                common.put(
                        third,
                        hostile.stream().flatMap(t -> t.statements().stream()).toList());
            }
        }
        common.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<ActorName, List<String>> e) -> -e.getValue().size()))
                .limit(MOST_OTHERS)
                .forEach(e -> gone(
                        "if " + e.getKey() + " were no longer a common enemy",
                        new TreeSet<>(Set.of(e.getKey())),
                        e.getValue()));
        if (common.size() > 1) {
            gone(
                    "if they had no common enemy any more",
                    new TreeSet<>(common.keySet()),
                    common.values().stream().flatMap(List::stream).toList());
        }
    }

    private void gone(String name, NavigableSet<ActorName> actors, List<String> statements) {
        add(name, Origin.COMPUTED, ordered(statements), without(base.reading().related(), actors));
    }

    /** All that is said of some actors and the partners is gone; how outsiders stand to each other bears on nothing here. */
    private Related without(Related related, Set<ActorName> actors) {
        CaseReading reading = base.reading();
        return related.without(base.about().stream()
                .filter(s -> actors.contains(reading.source(s)) || actors.contains(reading.target(s)))
                .map(Statement::id)
                .collect(Collectors.toSet()));
    }

    private void sanctions() {
        Map<ActorName, List<String>> bySource = new TreeMap<>();
        for (Statement s : base.about()) {
            if (sanction(s)
                    && base.has(base.reading().target(s))
                    && !base.has(base.reading().source(s))) {
                bySource.computeIfAbsent(base.reading().source(s), a -> new ArrayList<>())
                        .add(s.id());
            }
        }
        bySource.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<ActorName, List<String>> e) -> -e.getValue().size()))
                .limit(MOST_OTHERS)
                .forEach(e -> add(
                        "if the sanctions of " + (e.getKey().equals(ActorName.UNKNOWN) ? "others" : e.getKey())
                                + " were lifted",
                        Origin.COMPUTED,
                        ordered(e.getValue()),
                        base.reading().related().without(Set.copyOf(e.getValue()))));
    }

    private static boolean sanction(Statement s) {
        return s instanceof Statement.Event e && e.eventType() == EventType.SANCTION && Relationship.held(s);
    }

    /** All that a user supposes, as one scenario. */
    private void user(List<Change> changes) {
        Related supposed = base.reading().related();
        List<String> words = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Gone gone) {
                supposed = without(supposed, Set.of(gone.actor()));
                words.add("without " + gone.actor());
            } else if (change instanceof Change.Done done) {
                supposed = Supposing.done(supposed, done.by(), done.type(), done.toward());
                words.add("if "
                        + Clauses.of(
                                done.type(), done.by().value(), done.toward().value(), false));
            } else if (change instanceof Change.Lifted lifted) {
                List<String> gone = supposed.file().statements().stream()
                        .filter(s -> sanction(s)
                                && base.reading().source(s).equals(lifted.by())
                                && base.reading().target(s).equals(lifted.on()))
                        .map(Statement::id)
                        .toList();
                statements.addAll(gone);
                supposed = supposed.without(Set.copyOf(gone));
                words.add("if the sanctions of " + lifted.by() + " on " + lifted.on() + " were lifted");
            }
        }
        List<Change.Tied> ties = changes.stream()
                .filter(Change.Tied.class::isInstance)
                .map(Change.Tied.class::cast)
                .toList();
        ties.forEach(t -> words.add("with " + t.edit().words()));
        if (!ties.isEmpty()) {
            supposed = supposed.supposing(ties.stream().map(Change.Tied::edit).toList());
        }
        add(String.join("; ", words), Origin.USER, ordered(statements), supposed);
    }

    private List<String> ordered(List<String> ids) {
        return base.reading().statements(ids).stream().map(Statement::id).toList();
    }
}
