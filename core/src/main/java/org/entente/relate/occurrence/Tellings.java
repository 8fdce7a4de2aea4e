package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Reads what the sentences around event statements say beside their actors. */
final class Tellings {
    private static final int SHORTEST_ROOT = 4;

    private final CaseWords words;
    private final Map<ActorName, ActorName> principals;
    private final Map<ActorName, Set<String>> called = new HashMap<>();
    private final Map<ActorName, ActorKind> kinds = new HashMap<>();
    private final Set<ActorName> described = new HashSet<>();
    private final Set<String> states = new TreeSet<>();
    private final Map<String, Document> lines = new HashMap<>();

    Tellings(CaseFile file, Map<ActorName, ActorName> principals, CaseWords words) {
        this.words = words;
        this.principals = principals;
        for (Actor actor : file.actors()) {
            kinds.put(actor.name(), actor.kind());
            if (!actor.known() && Character.isLowerCase(actor.name().value().codePointAt(0))) {
                described.add(actor.name());
            }
            Set<String> own = called.computeIfAbsent(principal(actor.name()), k -> new TreeSet<>());
            Stream.concat(Stream.of(actor.name().value()), actor.aliases().stream())
                    .forEach(name -> stems(name, own));
            if (actor.kind() == ActorKind.STATE) {
                Stream.concat(Stream.of(actor.name().value()), actor.aliases().stream())
                        .forEach(name -> stems(name, states));
            }
        }
        file.documents().stream()
                .filter(d -> d.layout() == Document.Layout.LINES)
                .forEach(d -> lines.put(d.id(), d));
    }

    ActorName principal(ActorName actor) {
        return principals.getOrDefault(actor, actor);
    }

    ActorKind kind(ActorName actor) {
        return kinds.getOrDefault(actor, ActorKind.UNKNOWN);
    }

    /** Whether the text only describes an actor ("families"): two mentions need not mean the same. */
    boolean described(ActorName actor) {
        return described.contains(actor);
    }

    /** The stems of all names of an actor and of what counts for it. */
    Set<String> called(ActorName principal) {
        return called.getOrDefault(principal, Set.of());
    }

    Telling of(Statement.Event event) {
        ActorName by = principal(event.by().actor());
        ActorName toward = principal(event.toward().actor());
        return new Telling(event, by, toward, text(event.evidence()), said(event, by, toward));
    }

    private String text(Evidence evidence) {
        Document document = lines.get(evidence.document());
        return evidence.document()
                + (document == null
                        ? ""
                        : document.passages().stream()
                                .filter(p -> p.span().overlaps(evidence.span()))
                                .findFirst()
                                .map(p -> "#" + p.span().begin())
                                .orElse(""));
    }

    private Said said(Statement.Event event, ActorName by, ActorName toward) {
        Evidence evidence = event.evidence();
        Lexicon lexicon = words.lexicon();
        List<Span> named = Stream.of(event.by().span(), event.toward().span(), evidence.voiceSpan())
                .flatMap(Optional::stream)
                .toList();
        NavigableSet<String> trigger = new TreeSet<>();
        stems(evidence.act(), trigger);
        NavigableSet<String> place = new TreeSet<>();
        stems(evidence.place(), place);
        place.removeAll(states);
        NavigableSet<String> all = new TreeSet<>();
        NavigableSet<String> names = new TreeSet<>();
        List<Count> counts = new ArrayList<>();
        boolean again = false;
        for (CaseWords.Sentence sentence : words.around(evidence.document(), evidence.span())) {
            counts.addAll(sentence.counts());
            for (Token token : sentence.tokens()) {
                again |= lexicon.again(token.lower());
                if (!token.digits()
                        && lexicon.content(token.lower())
                        && named.stream().noneMatch(token.span()::overlaps)
                        && !isActor(token, by)
                        && !isActor(token, toward)) {
                    String stem = lexicon.stem(token.lower());
                    all.add(stem);
                    if (token.named()) {
                        names.add(stem);
                    }
                }
            }
        }
        return new Said(all, names, place, trigger, List.copyOf(counts), again);
    }

    /** By a name of the actor, or a word made of one: "Iranian" of "Iran". */
    private boolean isActor(Token token, ActorName actor) {
        String lower = token.lower();
        String stem = words.lexicon().stem(lower);
        return called(actor).stream()
                .anyMatch(s -> s.equals(stem) || (s.length() >= SHORTEST_ROOT && token.named() && lower.startsWith(s)));
    }

    private void stems(String text, Set<String> into) {
        if (!text.isBlank()) {
            Token.of(text, new Span(0, text.length())).stream()
                    .map(Token::lower)
                    .filter(words.lexicon()::content)
                    .map(words.lexicon()::stem)
                    .forEach(into::add);
        }
    }
}
