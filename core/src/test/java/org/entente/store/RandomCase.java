package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Consistency;
import org.entente.model.Correction;
import org.entente.model.Decision;
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
import org.entente.model.Quotation;
import org.entente.model.Relay;
import org.entente.model.RoleType;
import org.entente.model.Ruling;
import org.entente.model.Skipped;
import org.entente.model.SourceGrade;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.StatementEdit;
import org.entente.model.StatementKey;
import org.entente.model.StatementType;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** Cases made from a seed, with names and texts that a careless store would lose. */
final class RandomCase {
    private static final List<String> WORDS = List.of(
            "Iran",
            "Талибан",
            "伊朗",
            "\uD83D\uDC7E\uD83C\uDFFD",
            "e\u0301",
            "\u202Eright to left",
            "it's; DROP TABLE statements;--",
            "\"quoted\"",
            "=HYPERLINK(1)",
            "<script>",
            "\0nul",
            "a\nb\tc",
            "%s?1:name",
            "\\N",
            "\uFFFF",
            "\uFEFFmark",
            " ");
    private static final List<String> DATES =
            List.of("", "2011", "2011/2012", "../2021", "2001/..", "201X", "2014~", "2021-08-15", "2020-21");

    private final Random random;

    RandomCase(long seed) {
        this.random = new Random(seed);
    }

    CaseFile make() {
        List<Document> documents = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int d = random.nextInt(4); d > 0; d--) {
            Document document = document(documents.size());
            documents.add(document);
            for (int s = random.nextInt(40); s > 0; s--) {
                statements.add(statement(document, "s" + statements.size() + text()));
            }
        }
        return new CaseFile(
                text(),
                documents,
                statements,
                actors(),
                many(30, () -> new Decision(text(), random.nextInt(99), span(), text(), maybe(this::text), text())),
                many(5, () -> new Skipped(text(), text(), text(), text())),
                many(9, this::ruling));
    }

    Ruling ruling() {
        String made = "2026-11-27T00:00:0" + random.nextInt(3) + "Z";
        if (random.nextInt(3) > 0) {
            return correction(made);
        }
        return random.nextBoolean()
                ? new Ruling.Grade(made, hostile(), maybe(this::grade), hostile())
                : new Ruling.Judgement(
                        made,
                        many(4, () -> new ActorName("A" + hostile())),
                        hostile(),
                        hostile(),
                        maybe(() -> one(Consistency.values())),
                        hostile());
    }

    private Ruling correction(String made) {
        return switch (random.nextInt(9)) {
            case 0 -> new Correction.Edited(made, key(), edit(), hostile());
            case 1 -> new Correction.Rejected(made, key(), hostile());
            case 2 -> new Correction.Added(made, key(), edit(), hostile());
            case 3 -> new Correction.Merged(made, actor(), actor(), hostile());
            case 4 ->
                new Correction.Split(
                        made,
                        actor(),
                        actor(),
                        many(4, this::key),
                        many(3, this::hostile),
                        maybe(() -> one(ActorKind.values())),
                        hostile());
            case 5 -> new Correction.Renamed(made, actor(), actor(), hostile());
            case 6 ->
                new Correction.Described(
                        made, actor(), maybe(() -> one(ActorKind.values())), maybe(this::actor), hostile());
            case 7 -> new Ruling.Undo(made, random.nextInt(99), hostile());
            default -> new Ruling.Foreign(made, "later" + text().replace("\0", ""), text().replace("\0", ""));
        };
    }

    private StatementKey key() {
        return new StatementKey(
                new Quotation(
                        hostile(), hostile(), "x" + hostile(), hostile(), random.nextInt(999), random.nextBoolean()),
                type(),
                maybe(this::actor),
                maybe(this::actor),
                hostile());
    }

    private StatementEdit edit() {
        return new StatementEdit(
                maybe(this::actor),
                maybe(this::actor),
                maybe(this::type),
                maybe(random::nextBoolean),
                maybe(this::date),
                maybe(this::hostile),
                maybe(() -> random.nextBoolean() ? Voice.of(actor()) : Voice.UNNAMED),
                maybe(() -> one(Certainty.values())),
                maybe(() -> one(Theme.values())),
                maybe(() -> one(Likelihood.values())),
                maybe(this::hostile));
    }

    private StatementType type() {
        List<StatementType> all = StatementType.all();
        return all.get(random.nextInt(all.size()));
    }

    private ActorName actor() {
        return new ActorName("A" + hostile());
    }

    private Admiralty grade() {
        return new Admiralty(one(SourceGrade.values()), 1 + random.nextInt(6));
    }

    /** What only the log keeps as it is: also halves of characters. */
    private String hostile() {
        return text() + one(new String[] {"", "\uD83D", "\uDC7E\uD83D", "\\", "\\u0041", "\"]}", "\u0085", "\u2028"});
    }

    private Document document(int number) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (int p = random.nextInt(9); p > 0; p--) {
            int begin = text.length();
            text.append("x").append(text());
            passages.add(new Passage(one(Passage.Kind.values()), new Span(begin, text.length())));
            text.append("\n\n");
        }
        EdtfDate date = date();
        return new Document(
                "d" + number + text(),
                text(),
                one(Document.Format.values()),
                text(),
                text(),
                date.isKnown() ? new DocumentDate(date, DocumentDate.Origin.TEXT) : DocumentDate.NONE,
                text.toString(),
                passages,
                one(Document.Layout.values()));
    }

    private Voice voice() {
        return random.nextBoolean() ? Voice.of(name()) : random.nextBoolean() ? Voice.AUTHOR : Voice.UNNAMED;
    }

    private Statement statement(Document document, String id) {
        Evidence evidence = new Evidence(
                id,
                document.id(),
                span(),
                text(),
                maybe(this::span),
                date(),
                text(),
                voice(),
                maybe(this::span),
                maybe(this::text),
                maybe(this::span),
                many(2, () -> new Relay(voice(), maybe(this::span), text(), span())),
                one(Certainty.values()),
                new Confidence(random.nextDouble()),
                text(),
                random.nextInt(1000));
        return switch (random.nextInt(5)) {
            case 0 ->
                new Statement.Event(
                        evidence,
                        mention(),
                        mention(),
                        one(EventType.values()),
                        text(),
                        many(4, this::text),
                        random.nextBoolean());
            case 1 -> new Statement.Tie(evidence, mention(), mention(), one(TieType.values()), random.nextBoolean());
            case 2 -> new Statement.Role(evidence, mention(), mention(), one(RoleType.values()));
            case 3 ->
                new Statement.Interest(
                        evidence, mention(), maybe(this::mention), one(InterestType.values()), one(Theme.values()));
            default ->
                new Statement.Outlook(
                        evidence,
                        maybe(this::mention),
                        maybe(this::mention),
                        many(4, this::name),
                        one(OutlookType.values()),
                        maybe(() -> one(Likelihood.values())),
                        text());
        };
    }

    private List<Actor> actors() {
        return new TreeSet<>(many(12, this::name))
                .stream()
                        .map(name -> new Actor(
                                name,
                                one(ActorKind.values()),
                                maybe(this::name),
                                many(5, this::text),
                                random.nextBoolean()))
                        .toList();
    }

    private Mention mention() {
        return new Mention(name(), maybe(this::span));
    }

    private ActorName name() {
        return new ActorName("A" + text());
    }

    private EdtfDate date() {
        return EdtfDate.parse(DATES.get(random.nextInt(DATES.size())));
    }

    private Span span() {
        int begin = random.nextInt(10_000);
        return new Span(begin, begin + 1 + random.nextInt(100));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> many(int bound, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int n = random.nextInt(bound); n > 0; n--) {
            values.add(value.get());
        }
        return values;
    }
}
