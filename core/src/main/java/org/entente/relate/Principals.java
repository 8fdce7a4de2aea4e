package org.entente.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.RoleType;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * Finds, per actor, the actor it counts for. Each actor has at most one parent: its own {@code partOf}, or else the actor that most
 * roles of the text give it (weighted by certainty, ties by name). An actor counts for the last one on its chain of parents; where
 * parents run in a circle, for the member whose kind stands first (state before group before person), then by name.
 */
final class Principals {
    /** From the kinds that stand for themselves to those that stand for others. */
    private static final List<ActorKind> RANK = List.of(
            ActorKind.STATE,
            ActorKind.ARMED_GROUP,
            ActorKind.ORGANISATION,
            ActorKind.PEOPLE,
            ActorKind.GROUP,
            ActorKind.BODY,
            ActorKind.FACTION,
            ActorKind.UNKNOWN,
            ActorKind.PERSON);
    /** Kinds that the text may set against the actor they belong to; bodies and persons act in its name even then. */
    private static final Set<ActorKind> SEPARABLE =
            Set.of(ActorKind.FACTION, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION, ActorKind.GROUP);

    private final Map<ActorName, ActorKind> kinds = new HashMap<>();
    private final NavigableSet<ActorName> names = new TreeSet<>();
    private final NavigableMap<ActorName, ActorName> parents = new TreeMap<>();
    /** Parents before the text set anybody against them. */
    private final Map<ActorName, ActorName> declared = new HashMap<>();

    private Principals(CaseFile file) {
        for (Actor actor : file.actors()) {
            names.add(actor.name());
            kinds.put(actor.name(), actor.kind());
        }
        for (Statement statement : file.statements()) {
            statement.source().ifPresent(m -> names.add(m.actor()));
            statement.target().ifPresent(m -> names.add(m.actor()));
            statement.evidence().voice().actor().ifPresent(names::add);
            statement.evidence().relays().forEach(r -> r.voice().actor().ifPresent(names::add));
            if (statement instanceof Statement.Outlook outlook) {
                names.addAll(outlook.about());
            }
        }
    }

    /** Finds them. O(statements + actors). */
    static Principals of(CaseFile file) {
        Principals work = new Principals(file);
        work.parentsFromRoles(file.statements());
        for (Actor actor : file.actors()) {
            actor.partOf()
                    .filter(p -> !p.equals(actor.name()) && !p.equals(ActorName.UNKNOWN))
                    .ifPresent(p -> work.parents.put(actor.name(), p));
        }
        work.declared.putAll(work.parents);
        work.separated(file.statements()).forEach(work.parents::remove);
        return work;
    }

    /** Per actor of the case, the actor it counts for, in the order of names. */
    NavigableMap<ActorName, ActorName> all() {
        NavigableMap<ActorName, ActorName> result = new TreeMap<>();
        names.forEach(name -> result.put(name, top(name)));
        return Collections.unmodifiableNavigableMap(result);
    }

    /** Whether an actor could count for another one if this statement had not been made. */
    boolean hangsOn(Statement statement) {
        if (statement instanceof Statement.Role) {
            return true;
        }
        if (statement.sign() >= 0) {
            return false;
        }
        ActorName a = statement.source().orElseThrow().actor();
        ActorName b = statement.target().orElseThrow().actor();
        return against(a, b, declared) || against(b, a, declared);
    }

    private ActorKind kind(ActorName name) {
        return kinds.getOrDefault(name, ActorKind.UNKNOWN);
    }

    private void parentsFromRoles(List<Statement> statements) {
        NavigableMap<ActorName, NavigableMap<ActorName, Double>> votes = new TreeMap<>();
        for (Statement statement : statements) {
            if (statement instanceof Statement.Role role && counts(role)) {
                votes.computeIfAbsent(role.holder().actor(), k -> new TreeMap<>())
                        .merge(role.of().actor(), role.evidence().certainty().weight(), Double::sum);
            }
        }
        votes.forEach((holder, candidates) -> {
            double most = Collections.max(candidates.values());
            candidates.forEach((parent, weight) -> {
                if (weight == most) {
                    parents.putIfAbsent(holder, parent);
                }
            });
        });
    }

    private boolean counts(Statement.Role role) {
        ActorName holder = role.holder().actor();
        ActorName of = role.of().actor();
        return role.evidence().voice().equals(Voice.AUTHOR)
                && switch (role.evidence().certainty()) {
                    case ASSERTED, HEDGED -> true;
                    case HYPOTHETICAL, DENIED -> false;
                }
                && !holder.equals(of)
                && !holder.equals(ActorName.UNKNOWN)
                && !of.equals(ActorName.UNKNOWN)
                && (kind(of) != ActorKind.PERSON || kind(holder) == ActorKind.PERSON)
                && rollsUp(kind(holder), role.roleType());
    }

    /**
     * Whether a holder of this kind counts for the actor it has this role in. A state counts for nobody; a group that rules a state
     * or sits in an alliance stays itself, and counts for another only as a part of it.
     */
    private static boolean rollsUp(ActorKind holder, RoleType role) {
        return switch (holder) {
            case PERSON, UNKNOWN, BODY, FACTION, PEOPLE -> role != RoleType.ALIAS_OF;
            case ARMED_GROUP, ORGANISATION, GROUP -> role == RoleType.PART_OF;
            case STATE -> false;
        };
    }

    /** Factions in conflict with another faction of the same parent, and groups in conflict with their own parent. */
    private Set<ActorName> separated(List<Statement> statements) {
        Set<ActorName> result = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.sign() < 0 && statement.evidence().certainty().weight() > 0) {
                ActorName a = statement.source().orElseThrow().actor();
                ActorName b = statement.target().orElseThrow().actor();
                separate(a, b, result);
                separate(b, a, result);
            }
        }
        return result;
    }

    private void separate(ActorName child, ActorName other, Set<ActorName> result) {
        if (against(child, other, parents)) {
            result.add(child);
        }
    }

    private boolean against(ActorName child, ActorName other, Map<ActorName, ActorName> above) {
        Optional<ActorName> parent = Optional.ofNullable(above.get(child));
        boolean againstParent = SEPARABLE.contains(kind(child)) && parent.equals(Optional.of(other));
        boolean againstSibling = kind(child) == ActorKind.FACTION
                && kind(other) == ActorKind.FACTION
                && parent.isPresent()
                && parent.equals(Optional.ofNullable(above.get(other)));
        return againstParent || againstSibling;
    }

    private ActorName top(ActorName name) {
        List<ActorName> chain = new ArrayList<>();
        ActorName at = name;
        while (!chain.contains(at)) {
            chain.add(at);
            at = parents.getOrDefault(at, at);
        }
        return Collections.min(
                chain.subList(chain.indexOf(at), chain.size()),
                Comparator.<ActorName>comparingInt(n -> RANK.indexOf(kind(n))).thenComparing(n -> n));
    }
}
