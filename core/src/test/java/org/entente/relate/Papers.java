package org.entente.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
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
import org.entente.model.TieType;
import org.entente.model.Voice;

/** Cases of several documents for tests. Statements are coded by hand: each names the words it stands on. */
public final class Papers {
    private final List<Document> documents = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final NavigableMap<ActorName, Actor> actors = new TreeMap<>();

    /** A statement in the making. */
    public final class Told {
        private final Document document;
        private final Span span;
        private String act = "";
        private String date = "";
        private String place = "";
        private Voice voice = Voice.AUTHOR;
        private Certainty certainty = Certainty.ASSERTED;
        private double confidence = 1;
        private boolean reciprocal;

        private Told(Document document, String words) {
            this.document = document;
            int begin = document.text().indexOf(words);
            if (begin < 0) {
                throw new IllegalArgumentException(document.name() + " does not say '" + words + "'");
            }
            span = new Span(begin, begin + words.length());
        }

        public Told act(String words) {
            act = words;
            return this;
        }

        public Told on(String edtf) {
            date = edtf;
            return this;
        }

        public Told at(String name) {
            place = name;
            return this;
        }

        public Told by(String actor) {
            voice = Voice.of(new ActorName(actor));
            return this;
        }

        public Told put(Certainty value) {
            certainty = value;
            return this;
        }

        public Told sure(double value) {
            confidence = value;
            return this;
        }

        public Told mutual() {
            reciprocal = true;
            return this;
        }

        public Papers event(String source, EventType type, String target) {
            statements.add(new Statement.Event(
                    evidence(), mention(source, span), mention(target, span), type, "", List.of(), reciprocal));
            return Papers.this;
        }

        public Papers tie(String source, TieType type, String target) {
            statements.add(
                    new Statement.Tie(evidence(), mention(source, span), mention(target, span), type, reciprocal));
            return Papers.this;
        }

        private Mention mention(String actor, Span within) {
            ActorName name = new ActorName(actor);
            actors.putIfAbsent(name, new Actor(name, ActorKind.STATE, Optional.empty(), List.of(), true));
            int begin = within.in(document.text()).indexOf(actor);
            return begin < 0
                    ? new Mention(name, Optional.empty())
                    : Mention.at(name, new Span(0, actor.length()).shift(within.begin() + begin));
        }

        private Evidence evidence() {
            int sentence = (int) document.text()
                    .substring(0, span.begin())
                    .chars()
                    .filter(c -> c == '.' || c == '?')
                    .count();
            return new Evidence(
                    document.name() + "-" + statements.size(),
                    document.id(),
                    span,
                    act,
                    Optional.empty(),
                    EdtfDate.parse(date),
                    place,
                    voice,
                    Optional.empty(),
                    Optional.empty(),
                    certainty,
                    new Confidence(confidence),
                    "test",
                    sentence);
        }
    }

    public Papers actor(String name, ActorKind kind, String... partOf) {
        ActorName own = new ActorName(name);
        Optional<ActorName> parent = partOf.length == 0 ? Optional.empty() : Optional.of(new ActorName(partOf[0]));
        actors.put(own, new Actor(own, kind, parent, List.of(), true));
        return this;
    }

    public Papers document(String name, String text) {
        documents.add(new Document(
                "id-" + name,
                name,
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text,
                List.of(),
                Document.Layout.PROSE));
        return this;
    }

    /** A statement that stands on the first such words of the document named last. */
    public Told says(String words) {
        return new Told(documents.get(documents.size() - 1), words);
    }

    public CaseFile build() {
        return new CaseFile("papers", documents, statements, List.copyOf(actors.values()), List.of(), List.of());
    }

    /** The same case with its documents in another order. */
    public static CaseFile shuffled(CaseFile file, Random random) {
        List<Document> documents = new ArrayList<>(file.documents());
        Collections.shuffle(documents, random);
        List<Statement> statements = new ArrayList<>();
        for (Document document : documents) {
            file.statements().stream()
                    .filter(s -> s.evidence().document().equals(document.id()))
                    .forEach(statements::add);
        }
        return new CaseFile(file.name(), documents, statements, file.actors(), List.of(), List.of());
    }
}
