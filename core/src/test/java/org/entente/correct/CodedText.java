package org.entente.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Ruling;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.StatementKey;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** A text and what a coder made of it: statements numbered in the order they are coded. */
final class CodedText {
    private final Document document;
    private final List<Statement> statements = new ArrayList<>();
    private final TreeMap<ActorName, Actor> actors = new TreeMap<>();
    private final List<Ruling> log = new ArrayList<>();

    CodedText(String text) {
        this("text.txt", text);
    }

    CodedText(String name, String text) {
        document = new Document(
                name + "-" + text.length(),
                name,
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text,
                List.of(),
                Document.Layout.PROSE);
    }

    /** An act that these words tell of. */
    CodedText act(String words, String source, EventType type, String target) {
        statements.add(new Statement.Event(
                evidence(words), mention(source, words), mention(target, words), type, "", List.of("military"), false));
        return this;
    }

    /** A tie of both sides alike that these words tell of. */
    CodedText tie(String words, String source, TieType type, String target) {
        statements.add(new Statement.Tie(evidence(words), mention(source, words), mention(target, words), type, true));
        return this;
    }

    CodedText actor(String name, ActorKind kind, String partOf, String... aliases) {
        ActorName actor = new ActorName(name);
        Optional<ActorName> whole = partOf.isEmpty() ? Optional.empty() : Optional.of(new ActorName(partOf));
        actors.put(actor, new Actor(actor, kind, whole, List.of(aliases), true));
        return this;
    }

    CodedText ruled(Ruling... rulings) {
        log.addAll(List.of(rulings));
        return this;
    }

    CodedText ruled(List<Ruling> rulings) {
        log.addAll(rulings);
        return this;
    }

    CaseFile file() {
        return new CaseFile(
                "case",
                List.of(document),
                statements,
                List.copyOf(actors.values()),
                List.of(),
                List.of(),
                List.copyOf(log));
    }

    Corrected corrected() {
        return Replay.of(file());
    }

    /** What the statement of a number is known by. */
    StatementKey key(int number) {
        return StatementKey.of(document, statements.get(number - 1));
    }

    Document document() {
        return document;
    }

    Span at(String words) {
        int begin = document.text().indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private Mention mention(String name, String words) {
        ActorName actor = new ActorName(name);
        actors.putIfAbsent(actor, new Actor(actor, ActorKind.STATE, Optional.empty(), List.of(), true));
        Span within = at(words);
        int at = words.indexOf(name);
        return at < 0
                ? new Mention(actor, Optional.empty())
                : Mention.at(actor, new Span(within.begin() + at, within.begin() + at + name.length()));
    }

    private Evidence evidence(String words) {
        return new Evidence(
                document.id() + "." + (statements.size() + 1),
                document.id(),
                at(words),
                "",
                Optional.empty(),
                EdtfDate.year(2001),
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.of("perhaps"),
                Certainty.HEDGED,
                new Confidence(0.5),
                "some.rule",
                0);
    }
}
