package org.entente.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.RoleType;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** The commentary with its gold statements, as a case of real size. Lies beside the project and is not shipped with it. */
final class Commentary {
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<ActorName, ActorName> parents = new TreeMap<>();

    private Commentary(String text) {
        this.text = text;
    }

    /** Where {@code shared} lies: a directory beside the project, or named by the system property {@code entente.shared}. */
    static Optional<Path> folder() {
        String given = System.getProperty("entente.shared", "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given, "gold", "commentary")).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path gold = at.resolve("shared").resolve("gold").resolve("commentary");
            if (Files.isDirectory(gold)) {
                return Optional.of(gold);
            }
        }
        return Optional.empty();
    }

    static Analysis read(Path folder) throws IOException {
        Commentary commentary = new Commentary(Files.readString(folder.resolve("text.txt")));
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                commentary.add(mapper.readTree(line));
            }
        }
        TreeSet<ActorName> names = new TreeSet<>();
        for (Statement statement : commentary.statements) {
            names.add(statement.source().orElseThrow().actor());
            names.add(statement.target().orElseThrow().actor());
        }
        names.remove(ActorName.UNKNOWN);
        List<Actor> actors = names.stream()
                .map(name -> new Actor(
                        name, ActorKind.UNKNOWN, Optional.ofNullable(commentary.parents.get(name)), List.of(), true))
                .toList();
        Document document = new Document(
                "commentary",
                "text.txt",
                Document.Format.TEXT,
                "",
                "Rahmatullah Nabil",
                DocumentDate.NONE,
                commentary.text,
                commentary.passages(),
                Document.Layout.PROSE);
        CaseFile file = new CaseFile(
                "Iran, Al-Qaeda and the Taliban",
                List.of(document),
                commentary.statements,
                actors,
                List.of(),
                List.of());
        return Computed.of(file, commentary.parents);
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Passage.Kind kind = passages.isEmpty()
                        ? Passage.Kind.TITLE
                        : line.length() < 90 ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH;
                passages.add(new Passage(kind, new Span(at, at + line.length())));
            }
            at += line.length() + 1;
        }
        return passages;
    }

    private void add(JsonNode node) {
        Span span = new Span(node.get("begin").asInt(), node.get("end").asInt());
        String voice = node.get("voice").asText();
        Evidence evidence = new Evidence(
                node.get("id").asText(),
                "commentary",
                span,
                "",
                Optional.empty(),
                EdtfDate.parse(node.get("date").isNull() ? "" : node.get("date").asText()),
                node.get("place").asText(),
                voice.equals("author")
                        ? Voice.AUTHOR
                        : voice.equals("unnamed") ? Voice.UNNAMED : Voice.of(new ActorName(voice)),
                Optional.empty(),
                Optional.empty(),
                Certainty.valueOf(node.get("certainty").asText().toUpperCase(Locale.ROOT)),
                new Confidence(1),
                "gold",
                0);
        Mention source = mention(node.get("source").asText(), span);
        Mention target = mention(node.get("target").asText(), span);
        String type = node.get("type").asText();
        boolean reciprocal = node.get("reciprocal").asBoolean();
        switch (node.get("kind").asText()) {
            case "event" ->
                statements.add(new Statement.Event(
                        evidence, source, target, EventType.valueOf(type), "", List.of(), reciprocal));
            case "tie" ->
                statements.add(new Statement.Tie(evidence, source, target, TieType.valueOf(type), reciprocal));
            default -> {
                statements.add(new Statement.Role(evidence, source, target, RoleType.valueOf(type)));
                if (!type.equals("LEADS")) {
                    parents.put(source.actor(), target.actor());
                }
            }
        }
    }

    private Mention mention(String name, Span span) {
        int at = span.in(text).indexOf(name);
        return at < 0
                ? new Mention(new ActorName(name), Optional.empty())
                : Mention.at(new ActorName(name), new Span(span.begin() + at, span.begin() + at + name.length()));
    }
}
