package org.entente.cli;

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
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** A case of one text with acts that a test states: as if it had been coded. */
final class SmallCase {
    private final Document document;
    private final List<Statement> statements = new ArrayList<>();
    private final TreeMap<ActorName, Actor> actors = new TreeMap<>();

    SmallCase(String text) {
        document = new Document(
                "d",
                "text.txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text,
                List.of(),
                Document.Layout.PROSE);
    }

    SmallCase act(String words, String source, EventType type, String target, String date) {
        int begin = document.text().indexOf(words);
        Evidence evidence = new Evidence(
                "d." + (statements.size() + 1),
                "d",
                new Span(begin, begin + words.length()),
                "",
                Optional.empty(),
                EdtfDate.parse(date),
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(0.8),
                "some.rule",
                0);
        statements.add(new Statement.Event(evidence, mention(source), mention(target), type, "", List.of(), false));
        return this;
    }

    private Mention mention(String name) {
        ActorName actor = new ActorName(name);
        actors.putIfAbsent(actor, new Actor(actor, ActorKind.STATE, Optional.empty(), List.of(name + "'s men"), true));
        return new Mention(actor, Optional.empty());
    }

    CaseFile file() {
        return new CaseFile("small", List.of(document), statements, List.copyOf(actors.values()), List.of(), List.of());
    }
}
