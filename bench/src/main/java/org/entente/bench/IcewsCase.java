package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import org.entente.model.Pair;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** Events of ICEWS (2014) as the statements of a case: real actors, days and kinds of acts, each told in a sentence of its own. */
final class IcewsCase {
    private static final int HOURS = 24;

    private final Map<Integer, String> entities;
    private final Map<Integer, String> relations;
    private final Map<String, EventType> types;
    private final List<int[]> events;

    IcewsCase(Path shared) {
        Path folder = shared.resolve("data").resolve("icews14");
        entities = names(folder.resolve("entity2id.txt"));
        relations = names(folder.resolve("relation2id.txt"));
        types = types(shared.resolve("reference").resolve("plover.txt"));
        events = new ArrayList<>();
        for (String line : lines(folder.resolve("train.txt"))) {
            int[] event = Arrays.stream(line.strip().split("\\s+"))
                    .limit(4)
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (event[0] != event[2] && types.containsKey(label(event))) {
                events.add(event);
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static Map<Integer, String> names(Path file) {
        Map<Integer, String> result = new HashMap<>();
        for (String line : lines(file)) {
            String[] cells = line.split("\t");
            if (cells.length > 1) {
                result.put(Integer.parseInt(cells[1].strip()), cells[0].strip());
            }
        }
        return result;
    }

    /** Type by label of CAMEO: lines "code | TYPE | mode | context | label". */
    private static Map<String, EventType> types(Path file) {
        Map<String, EventType> result = new HashMap<>();
        for (String line : lines(file)) {
            String[] cells = line.split("\\|");
            if (cells.length == 5 && cells[0].strip().matches("\\d{2,4}")) {
                Arrays.stream(EventType.values())
                        .filter(t -> t.name().equals(cells[1].strip()))
                        .forEach(t -> result.put(plain(cells[4]), t));
            }
        }
        return result;
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }

    private String label(int[] event) {
        return plain(relations.getOrDefault(event[1], ""));
    }

    private String name(int entity) {
        return entities.getOrDefault(entity, "entity " + entity);
    }

    private Pair pair(int[] event) {
        return Pair.of(new ActorName(name(event[0])), new ActorName(name(event[2])));
    }

    /** The two that have most to do with each other among the first so many events. */
    Pair closest(int number) {
        Map<Pair, Integer> counts = new TreeMap<>();
        events.stream().limit(number).forEach(e -> counts.merge(pair(e), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Pair, Integer> e) -> e.getValue()))
                .orElseThrow()
                .getKey();
    }

    /** The first so many events. */
    CaseFile first(int number) {
        return of(number, e -> true);
    }

    /** The first so many events in which one of two actors has a part; over again where there are fewer. */
    CaseFile about(Pair pair, int number) {
        return of(number, e -> pair(e).has(pair.first()) || pair(e).has(pair.second()));
    }

    private CaseFile of(int number, Predicate<int[]> which) {
        List<int[]> chosen = events.stream().filter(which).toList();
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        TreeSet<ActorName> names = new TreeSet<>();
        for (int i = 0; i < number; i++) {
            int[] event = chosen.get(i % chosen.size());
            ActorName source = new ActorName(name(event[0]));
            ActorName target = new ActorName(name(event[2]));
            names.add(source);
            names.add(target);
            String words = source + ": " + label(event) + ": " + target;
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append(".\n");
            statements.add(statement(i, event, span, source, target));
        }
        Document document = new Document(
                "icews",
                "icews.txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text.toString(),
                List.of(),
                Document.Layout.PROSE);
        List<Actor> actors = names.stream()
                .map(n -> new Actor(n, ActorKind.STATE, Optional.empty(), List.of(), true))
                .toList();
        return new CaseFile("icews", List.of(document), statements, actors, List.of(), List.of());
    }

    private Statement statement(int number, int[] event, Span span, ActorName source, ActorName target) {
        LocalDate day = LocalDate.of(2014, 1, 1).plusDays(event[3] / HOURS);
        Evidence evidence = new Evidence(
                "icews." + number,
                "icews",
                span,
                "",
                Optional.empty(),
                EdtfDate.day(day),
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(1),
                "icews",
                number);
        return new Statement.Event(
                evidence,
                new Mention(source, Optional.empty()),
                new Mention(target, Optional.empty()),
                types.getOrDefault(label(event), EventType.CONSULT),
                "",
                List.of(),
                false);
    }
}
