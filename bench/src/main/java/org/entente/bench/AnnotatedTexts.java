package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.entente.model.Mention;
import org.entente.model.OutlookType;
import org.entente.model.RoleType;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** Texts of examples/relationships with the statements that a reader found in them, and what scholars hold of the relationship. */
record AnnotatedTexts(Path folder) {
    /**
     * A text and the verdict.
     *
     * @param half work or measure
     */
    record Known(String file, ActorName one, ActorName other, String verdict, String half) {}

    List<Known> known() {
        return rows("relationships.tsv").stream()
                .map(c -> new Known(c[0].replace(".md", ""), new ActorName(c[1]), new ActorName(c[2]), c[3], c[4]))
                .toList();
    }

    private List<String[]> rows(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(file) + ": cannot be read", e);
        }
    }

    /** The case of a text, as annotated. */
    CaseFile read(Known known) {
        String text = text(known.file() + ".md");
        Map<String, String[]> kinds = new HashMap<>();
        rows("actors.tsv").forEach(c -> kinds.put(c[0], c));
        Map<String, Actor> actors = new TreeMap<>();
        List<Statement> statements = new ArrayList<>();
        for (String[] c : rows(known.file() + ".tsv")) {
            for (String name : List.of(c[1], c[2], c[6])) {
                if (kinds.containsKey(name)) {
                    actors.put(name, actor(kinds.getOrDefault(name, c)));
                }
            }
            statements.add(statement(known.file(), statements.size(), c, text));
        }
        Document document = new Document(
                known.file(),
                known.file() + ".md",
                Document.Format.TEXT,
                text.lines().findFirst().orElse("").replaceFirst("^# ", ""),
                "",
                DocumentDate.NONE,
                text,
                List.of(),
                Document.Layout.PROSE);
        return new CaseFile(
                known.file(), List.of(document), statements, List.copyOf(actors.values()), List.of(), List.of());
    }

    private static Actor actor(String[] c) {
        Optional<ActorName> partOf =
                c.length < 3 || c[2].isBlank() ? Optional.empty() : Optional.of(new ActorName(c[2]));
        ActorKind kind = ActorKind.valueOf(c[1].strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        return new Actor(new ActorName(c[0]), kind, partOf, List.of(), true);
    }

    private static Statement statement(String document, int number, String[] c, String text) {
        int begin = text.indexOf(c[8]);
        if (begin < 0) {
            throw new BenchException(document + ".tsv: these words are not in the text: " + c[8]);
        }
        Voice voice =
                switch (c[6]) {
                    case "author" -> Voice.AUTHOR;
                    case "unnamed" -> Voice.UNNAMED;
                    default -> Voice.of(new ActorName(c[6]));
                };
        Evidence evidence = new Evidence(
                document + "." + number,
                document,
                new Span(begin, begin + c[8].length()),
                "",
                Optional.empty(),
                EdtfDate.parse(c[5]),
                "",
                voice,
                Optional.empty(),
                Optional.empty(),
                Certainty.valueOf(c[7].toUpperCase(Locale.ROOT)),
                new Confidence(1),
                "annotated",
                number);
        Mention source = mention(c[1]);
        boolean mutual = c[4].equals("yes");
        return switch (c[0]) {
            case "event" ->
                new Statement.Event(evidence, source, mention(c[2]), EventType.valueOf(c[3]), "", List.of(), mutual);
            case "tie" -> new Statement.Tie(evidence, source, mention(c[2]), TieType.valueOf(c[3]), mutual);
            case "role" -> new Statement.Role(evidence, source, mention(c[2]), RoleType.valueOf(c[3]));
            case "interest" -> {
                String[] type = c[3].split(":");
                Optional<Mention> target = c[2].isBlank() ? Optional.empty() : Optional.of(mention(c[2]));
                yield new Statement.Interest(
                        evidence, source, target, InterestType.valueOf(type[0]), Theme.valueOf(type[1]));
            }
            case "outlook" ->
                new Statement.Outlook(
                        evidence,
                        Optional.of(source),
                        Optional.of(mention(c[2])),
                        List.of(source.actor(), new ActorName(c[2])),
                        OutlookType.valueOf(c[3]),
                        Optional.empty(),
                        "");
            default -> throw new BenchException(document + ".tsv: no such kind of statement: " + c[0]);
        };
    }

    private static Mention mention(String actor) {
        return new Mention(actor.isBlank() ? ActorName.UNKNOWN : new ActorName(actor), Optional.empty());
    }
}
