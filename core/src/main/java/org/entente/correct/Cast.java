package org.entente.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;

/** The actors of a case while corrections are replayed: who is who by now. */
final class Cast {
    private final Map<ActorName, Actor> actors = new TreeMap<>();
    /** Whom names stood for that are no actor's any more, or not yet: those of merged and renamed actors. */
    private final Map<ActorName, ActorName> became = new TreeMap<>();

    Cast(List<Actor> coded, List<Statement> statements) {
        coded.forEach(actor -> actors.put(actor.name(), actor));
        statements.forEach(statement -> Content.named(statement).forEach(this::enlist));
    }

    /** By name. */
    List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    boolean has(ActorName name) {
        return actors.containsKey(name);
    }

    boolean hasAlias(ActorName name, ActorName alias) {
        Actor actor = actors.get(name);
        return actor != null && actor.aliases().contains(alias.value());
    }

    /** The actor that a name stands for by now: its own, the one that took its place, or the only one with this alias. */
    ActorName now(ActorName name) {
        ActorName at = successor(name);
        if (actors.containsKey(at)) {
            return at;
        }
        String alias = at.value();
        List<ActorName> called = actors.values().stream()
                .filter(actor -> actor.aliases().contains(alias))
                .map(Actor::name)
                .toList();
        return called.size() == 1 ? called.get(0) : at;
    }

    /** Whoever took the place of an actor that was merged or renamed; the same where nobody did. */
    ActorName successor(ActorName name) {
        ActorName at = name;
        for (int steps = 0; !actors.containsKey(at) && became.containsKey(at) && steps < became.size(); steps++) {
            at = became.get(at);
        }
        return at;
    }

    boolean same(Optional<ActorName> a, Optional<ActorName> b) {
        return a.map(this::now).equals(b.map(this::now));
    }

    /** The actor that a name stands for; a new one where nobody has it. */
    ActorName enter(ActorName name) {
        ActorName now = now(name);
        enlist(now);
        return now;
    }

    private void enlist(ActorName name) {
        if (!name.equals(ActorName.UNKNOWN)) {
            actors.putIfAbsent(name, new Actor(name, ActorKind.UNKNOWN, Optional.empty(), List.of(), false));
        }
    }

    /** A name that was given up stands for another one from now on. */
    void means(ActorName given, ActorName other) {
        became.put(given, other);
        became.remove(other, given);
    }

    /** One actor is another, which takes its names, its parts, and what is known of it. */
    void merge(ActorName gone, ActorName into) {
        enlist(into);
        Actor from = actors.remove(gone);
        Actor to = actors.get(into);
        if (from == null || to == null) {
            return;
        }
        TreeSet<String> aliases = new TreeSet<>(to.aliases());
        aliases.addAll(from.aliases());
        aliases.add(gone.value());
        aliases.remove(into.value());
        Optional<ActorName> whole =
                to.partOf().filter(w -> !w.equals(gone)).or(from::partOf).filter(w -> !w.equals(into));
        ActorKind kind = to.kind() == ActorKind.UNKNOWN ? from.kind() : to.kind();
        actors.put(into, new Actor(into, kind, whole, List.copyOf(aliases), to.known() || from.known()));
        replaceWhole(gone, into);
        means(gone, into);
    }

    void rename(ActorName old, ActorName to) {
        Actor actor = actors.remove(old);
        if (actor != null) {
            TreeSet<String> aliases = new TreeSet<>(actor.aliases());
            aliases.add(old.value());
            aliases.remove(to.value());
            actors.put(to, new Actor(to, actor.kind(), actor.partOf(), List.copyOf(aliases), actor.known()));
            replaceWhole(old, to);
            means(old, to);
        }
    }

    private void replaceWhole(ActorName old, ActorName now) {
        actors.replaceAll((name, actor) -> actor.partOf().equals(Optional.of(old)) && !name.equals(now)
                ? new Actor(name, actor.kind(), Optional.of(now), actor.aliases(), actor.known())
                : actor);
    }

    /** An actor that was taken for another one: of the same kind unless told otherwise; the name is no alias of the other any more. */
    void split(ActorName from, ActorName as, Optional<ActorKind> kind) {
        Actor other = actors.get(from);
        if (other == null) {
            return;
        }
        List<String> aliases = other.aliases().stream()
                .filter(alias -> !alias.equals(as.value()))
                .toList();
        actors.put(from, new Actor(from, other.kind(), other.partOf(), aliases, other.known()));
        actors.putIfAbsent(as, new Actor(as, kind.orElse(other.kind()), Optional.empty(), List.of(), false));
    }

    /** Of another kind, or part of another one; {@link ActorName#UNKNOWN} for nobody's part. */
    void describe(ActorName name, Optional<ActorKind> kind, Optional<ActorName> partOf) {
        partOf.ifPresent(this::enter);
        actors.computeIfPresent(
                name,
                (same, actor) -> new Actor(
                        name,
                        kind.orElse(actor.kind()),
                        partOf.isEmpty()
                                ? actor.partOf()
                                : partOf.map(this::now).filter(whole -> !whole.equals(ActorName.UNKNOWN)),
                        actor.aliases(),
                        actor.known()));
    }

    /** An actor as a stretch of text names it; without a place where it does not. */
    Mention mention(ActorName name, String text, Span within) {
        ActorName actor = enter(name);
        return actor.equals(ActorName.UNKNOWN) ? Mention.UNKNOWN : new Mention(actor, place(actor, text, within));
    }

    Optional<Actor> actor(ActorName name) {
        return Optional.ofNullable(actors.get(name));
    }

    /** Where a stretch of text calls an actor by one of its names, the longest first. */
    private Optional<Span> place(ActorName name, String text, Span within) {
        List<String> names = new ArrayList<>();
        names.add(name.value());
        actor(name).ifPresent(actor -> names.addAll(actor.aliases()));
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .flatMap(called -> places(called, within.in(text)))
                .findFirst()
                .map(match -> new Span(match.start(), match.end()).shift(within.begin()));
    }

    private static Stream<MatchResult> places(String called, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Search.pattern(called).pattern() + "(?![\\p{L}\\p{N}])")
                .matcher(words)
                .results();
    }
}
