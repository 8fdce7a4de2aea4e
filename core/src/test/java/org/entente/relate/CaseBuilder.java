package org.entente.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
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
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.Mention;
import org.entente.model.OutlookType;
import org.entente.model.Passage;
import org.entente.model.RoleType;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** Writes invented cases for tests: each statement is a sentence of its own in one document. */
public final class CaseBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final NavigableMap<ActorName, Actor> actors = new TreeMap<>();
    private String title = "";
    private String author = "";
    private DocumentDate documentDate = DocumentDate.NONE;
    private Voice voice = Voice.AUTHOR;
    private Certainty certainty = Certainty.ASSERTED;
    private String sentence = "";
    private String act = "";
    private boolean reciprocal;

    public static ActorName name(String value) {
        return new ActorName(value);
    }

    public CaseBuilder title(String value) {
        title = value;
        text.append(value).append("\n\n");
        return this;
    }

    public CaseBuilder written(String by) {
        author = by;
        return this;
    }

    public CaseBuilder published(String date) {
        documentDate = new DocumentDate(EdtfDate.parse(date), DocumentDate.Origin.GIVEN);
        return this;
    }

    /** Applies to the next statement only, as do the other settings below. */
    public CaseBuilder by(String actor) {
        voice = Voice.of(name(actor));
        return this;
    }

    public CaseBuilder unnamed() {
        voice = Voice.UNNAMED;
        return this;
    }

    public CaseBuilder put(Certainty value) {
        certainty = value;
        return this;
    }

    public CaseBuilder saying(String words) {
        sentence = words;
        return this;
    }

    public CaseBuilder act(String words) {
        act = words;
        return this;
    }

    public CaseBuilder mutual() {
        reciprocal = true;
        return this;
    }

    public CaseBuilder actor(String name, ActorKind kind) {
        actors.put(name(name), new Actor(name(name), kind, Optional.empty(), List.of(), true));
        return this;
    }

    public CaseBuilder actor(String name, ActorKind kind, String partOf) {
        actors.put(name(name), new Actor(name(name), kind, Optional.of(name(partOf)), List.of(), true));
        return this;
    }

    public CaseBuilder event(String source, EventType type, String target, String date) {
        boolean both = reciprocal;
        Evidence evidence = evidence(source + " " + type + " " + target, date);
        statements.add(new Statement.Event(evidence, mention(source), mention(target), type, "", List.of(), both));
        return this;
    }

    public CaseBuilder tie(String source, TieType type, String target, String date) {
        boolean both = reciprocal;
        Evidence evidence = evidence(source + " " + type + " " + target, date);
        statements.add(new Statement.Tie(evidence, mention(source), mention(target), type, both));
        return this;
    }

    public CaseBuilder role(String holder, RoleType type, String of) {
        Evidence evidence = evidence(holder + " " + type + " " + of, "");
        statements.add(new Statement.Role(evidence, mention(holder), mention(of), type));
        return this;
    }

    public CaseBuilder interest(String holder, InterestType type, Theme theme, String target) {
        Evidence evidence = evidence(holder + " " + type + " " + theme + " " + target, "");
        Optional<Mention> whom = target.isEmpty() ? Optional.empty() : Optional.of(mention(target));
        statements.add(new Statement.Interest(evidence, mention(holder), whom, type, theme));
        return this;
    }

    public CaseBuilder outlook(OutlookType type, Optional<Likelihood> likelihood, String horizon, String... about) {
        Evidence evidence = evidence(String.join(", ", about) + " " + type, "");
        List<ActorName> names = Arrays.stream(about).map(ActorName::new).toList();
        statements.add(
                new Statement.Outlook(evidence, Optional.empty(), Optional.empty(), names, type, likelihood, horizon));
        return this;
    }

    public CaseFile build() {
        List<Passage> passages =
                title.isEmpty() ? List.of() : List.of(new Passage(Passage.Kind.TITLE, new Span(0, title.length())));
        Document document = new Document(
                "d1",
                "invented.txt",
                Document.Format.TEXT,
                title,
                author,
                documentDate,
                text.toString(),
                passages,
                Document.Layout.PROSE);
        return new CaseFile(
                "invented", List.of(document), statements, List.copyOf(actors.values()), List.of(), List.of());
    }

    private Mention mention(String actor) {
        actors.putIfAbsent(name(actor), new Actor(name(actor), ActorKind.UNKNOWN, Optional.empty(), List.of(), false));
        return new Mention(name(actor), Optional.empty());
    }

    private Evidence evidence(String defaultWords, String date) {
        String words = sentence.isEmpty() ? defaultWords : sentence;
        int begin = text.length();
        text.append(words).append(". ");
        int number = statements.size();
        Evidence evidence = new Evidence(
                "s" + (number + 1),
                "d1",
                new Span(begin, begin + words.length()),
                act,
                Optional.empty(),
                EdtfDate.parse(date),
                "",
                voice,
                Optional.empty(),
                Optional.empty(),
                certainty,
                new Confidence(1),
                "test",
                number);
        voice = Voice.AUTHOR;
        certainty = Certainty.ASSERTED;
        sentence = "";
        act = "";
        reciprocal = false;
        return evidence;
    }
}
