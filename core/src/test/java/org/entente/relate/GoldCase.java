package org.entente.relate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.RoleType;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.entente.model.Voice;
import org.junit.jupiter.api.Assumptions;

/** Reads the hand-made annotation of the commentary as a case, where the shared folder is at hand. */
public final class GoldCase {
    private GoldCase() {}

    /** The commentary as careful readers coded it. Skips the test where the shared folder is absent. */
    public static CaseFile commentary() throws IOException {
        Path folder = shared().resolve("gold").resolve("commentary");
        String text = Files.readString(folder.resolve("text.txt"));
        String title = text.substring(0, text.indexOf('\n'));
        Document document = new Document(
                "commentary",
                "text.txt",
                Document.Format.TEXT,
                title,
                "",
                DocumentDate.NONE,
                text,
                List.of(new Passage(Passage.Kind.TITLE, new Span(0, title.length()))),
                Document.Layout.PROSE);
        List<Statement> statements = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            statements.add(statement(new JsonMapper().readTree(line)));
        }
        return new CaseFile("commentary", List.of(document), statements, actors(folder), List.of(), List.of());
    }

    private static Path shared() {
        String given = System.getProperty("entente.shared", "");
        Path path = given.isEmpty() ? Path.of("").toAbsolutePath() : Path.of(given);
        while (given.isEmpty()
                && path != null
                && !Files.isDirectory(path.resolve("shared").resolve("gold"))) {
            path = path.getParent();
        }
        Path found = path == null || !given.isEmpty() ? path : path.resolve("shared");
        Assumptions.assumeTrue(
                found != null && Files.isDirectory(found),
                "No shared/gold beside the project. Maybe give its folder with -Dentente.shared=...");
        return found == null ? Path.of("") : found;
    }

    private static List<Actor> actors(Path folder) throws IOException {
        NavigableMap<ActorName, Actor> result = new TreeMap<>();
        List<String> lines = Files.readAllLines(folder.resolve("actors.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            ActorName name = new ActorName(cells[0]);
            ActorKind kind = ActorKind.valueOf(cells[1].toUpperCase(Locale.ROOT).replace(' ', '_'));
            Optional<ActorName> partOf =
                    cells.length < 3 || cells[2].isEmpty() ? Optional.empty() : Optional.of(new ActorName(cells[2]));
            result.put(name, new Actor(name, kind, partOf, List.of(), true));
        }
        return List.copyOf(result.values());
    }

    private static Statement statement(JsonNode json) {
        Mention source = mention(json.get("source").asText());
        Mention target = mention(json.get("target").asText());
        String type = json.get("type").asText();
        boolean reciprocal = json.path("reciprocal").asBoolean();
        Evidence evidence = evidence(json);
        return switch (json.get("kind").asText()) {
            case "event" ->
                new Statement.Event(evidence, source, target, EventType.valueOf(type), "", List.of(), reciprocal);
            case "tie" -> new Statement.Tie(evidence, source, target, TieType.valueOf(type), reciprocal);
            case "role" -> new Statement.Role(evidence, source, target, RoleType.valueOf(type));
            default -> throw new IllegalArgumentException("Unknown kind in " + json);
        };
    }

    private static Mention mention(String name) {
        return new Mention(new ActorName(name), Optional.empty());
    }

    private static Evidence evidence(JsonNode json) {
        return new Evidence(
                json.get("id").asText(),
                "commentary",
                new Span(json.get("begin").asInt(), json.get("end").asInt()),
                "",
                Optional.empty(),
                EdtfDate.parse(
                        json.path("date").isNull() ? "" : json.path("date").asText()),
                json.path("place").asText(""),
                voice(json.get("voice").asText()),
                Optional.empty(),
                Optional.empty(),
                Certainty.valueOf(json.get("certainty").asText().toUpperCase(Locale.ROOT)),
                new Confidence(1),
                "gold",
                0);
    }

    private static Voice voice(String code) {
        return switch (code) {
            case "author" -> Voice.AUTHOR;
            case "unnamed" -> Voice.UNNAMED;
            default -> Voice.of(new ActorName(code));
        };
    }
}
