package org.entente.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.Mention;
import org.entente.model.OutlookType;
import org.entente.model.Relay;
import org.entente.model.RoleType;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.model.Voice;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The five kinds of statement as rows of one table, and back. */
final class StatementTable {
    private static final String[] COLUMNS = {
        "position",
        "id",
        "document",
        "kind",
        "type",
        "span_begin",
        "span_end",
        "source",
        "source_begin",
        "source_end",
        "target",
        "target_begin",
        "target_end",
        "act",
        "act_begin",
        "act_end",
        "reciprocal",
        "mode",
        "theme",
        "likelihood",
        "horizon",
        "date",
        "place",
        "voice",
        "voice_actor",
        "voice_begin",
        "voice_end",
        "cue",
        "cue_begin",
        "cue_end",
        "certainty",
        "confidence",
        "rule",
        "sentence"
    };

    private StatementTable() {}

    private static final String[] RELAY_COLUMNS = {
        "position", "statement", "voice", "voice_actor", "voice_begin", "voice_end", "cue", "cue_begin", "cue_end"
    };

    static void write(Handle handle, List<Statement> statements) {
        try (Insert rows = new Insert(handle, "statements", COLUMNS);
                Insert relays = new Insert(handle, "relays", RELAY_COLUMNS);
                Insert contexts = new Insert(handle, "contexts", "position", "statement", "context");
                Insert subjects = new Insert(handle, "subjects", "position", "statement", "actor")) {
            for (Statement statement : statements) {
                int position = rows.add(row(statement));
                statement.evidence().relays().forEach(relay -> relays.add(row(position, relay)));
                if (statement instanceof Statement.Event event) {
                    event.contexts().forEach(context -> contexts.add(position, context));
                } else if (statement instanceof Statement.Outlook outlook) {
                    outlook.about().forEach(actor -> subjects.add(position, actor.value()));
                }
            }
        }
    }

    static List<Statement> read(Handle handle) {
        Map<Integer, List<String>> contexts = Lists.of(handle, "contexts", "statement", "context");
        Map<Integer, List<String>> subjects = Lists.of(handle, "subjects", "statement", "actor");
        Map<Integer, List<Relay>> relays = relays(handle);
        return handle.createQuery("SELECT * FROM statements ORDER BY position")
                .map((row, context) -> {
                    int position = row.getInt("position");
                    return statement(
                            row,
                            relays.getOrDefault(position, List.of()),
                            contexts.getOrDefault(position, List.of()),
                            subjects.getOrDefault(position, List.of()));
                })
                .list();
    }

    private static @Nullable Object[] row(Statement statement) {
        Evidence e = statement.evidence();
        Optional<Span> source = statement.source().flatMap(Mention::span);
        Optional<Span> target = statement.target().flatMap(Mention::span);
        return new @Nullable Object[] {
            e.id(),
            e.document(),
            statement.kind(),
            statement.type(),
            e.span().begin(),
            e.span().end(),
            actor(statement.source()),
            begin(source),
            end(source),
            actor(statement.target()),
            begin(target),
            end(target),
            e.act(),
            begin(e.actSpan()),
            end(e.actSpan()),
            statement.reciprocal() ? 1 : 0,
            statement instanceof Statement.Event event ? event.mode() : null,
            statement instanceof Statement.Interest interest ? interest.theme().name() : null,
            statement instanceof Statement.Outlook outlook
                    ? outlook.likelihood().map(Enum::name).orElse(null)
                    : null,
            statement instanceof Statement.Outlook outlook ? outlook.horizon() : null,
            e.date().text(),
            e.place(),
            e.voice().kind().name(),
            e.voice().actor().map(ActorName::value).orElse(null),
            begin(e.voiceSpan()),
            end(e.voiceSpan()),
            e.cue().orElse(null),
            begin(e.cueSpan()),
            end(e.cueSpan()),
            e.certainty().name(),
            e.confidence().value(),
            e.rule(),
            e.sentence()
        };
    }

    private static @Nullable Object[] row(int statement, Relay relay) {
        return new @Nullable Object[] {
            statement,
            relay.voice().kind().name(),
            relay.voice().actor().map(ActorName::value).orElse(null),
            begin(relay.span()),
            end(relay.span()),
            relay.cue(),
            relay.cueSpan().begin(),
            relay.cueSpan().end()
        };
    }

    /** Case files that were written before relays were kept do not have their table. */
    private static Map<Integer, List<Relay>> relays(Handle handle) {
        Map<Integer, List<Relay>> relays = new HashMap<>();
        boolean kept = handle.createQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'relays'")
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (kept) {
            handle.createQuery("SELECT * FROM relays ORDER BY position")
                    .map((row, context) -> Map.entry(
                            row.getInt("statement"),
                            new Relay(
                                    voice(row),
                                    span(row, "voice"),
                                    row.getString("cue"),
                                    span(row, "cue").orElseThrow())))
                    .forEach(e -> relays.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                            .add(e.getValue()));
        }
        return relays;
    }

    private static Voice voice(ResultSet row) throws SQLException {
        return new Voice(
                Voice.Kind.valueOf(row.getString("voice")),
                Optional.ofNullable(row.getString("voice_actor")).map(ActorName::new));
    }

    private static Statement statement(ResultSet row, List<Relay> relays, List<String> contexts, List<String> subjects)
            throws SQLException {
        Evidence evidence = evidence(row, relays);
        Optional<Mention> source = mention(row, "source");
        Optional<Mention> target = mention(row, "target");
        String type = row.getString("type");
        boolean reciprocal = row.getBoolean("reciprocal");
        return switch (row.getString("kind")) {
            case "event" ->
                new Statement.Event(
                        evidence,
                        source.orElseThrow(),
                        target.orElseThrow(),
                        EventType.valueOf(type),
                        row.getString("mode"),
                        contexts,
                        reciprocal);
            case "tie" ->
                new Statement.Tie(
                        evidence, source.orElseThrow(), target.orElseThrow(), TieType.valueOf(type), reciprocal);
            case "role" ->
                new Statement.Role(evidence, source.orElseThrow(), target.orElseThrow(), RoleType.valueOf(type));
            case "interest" ->
                new Statement.Interest(
                        evidence,
                        source.orElseThrow(),
                        target,
                        InterestType.valueOf(type),
                        Theme.valueOf(row.getString("theme")));
            default ->
                new Statement.Outlook(
                        evidence,
                        source,
                        target,
                        subjects.stream().map(ActorName::new).toList(),
                        OutlookType.valueOf(type),
                        Optional.ofNullable(row.getString("likelihood")).map(Likelihood::valueOf),
                        row.getString("horizon"));
        };
    }

    private static Evidence evidence(ResultSet row, List<Relay> relays) throws SQLException {
        return new Evidence(
                row.getString("id"),
                row.getString("document"),
                span(row, "span").orElseThrow(),
                row.getString("act"),
                span(row, "act"),
                EdtfDate.parse(row.getString("date")),
                row.getString("place"),
                voice(row),
                span(row, "voice"),
                Optional.ofNullable(row.getString("cue")),
                cue(row),
                relays,
                Certainty.valueOf(row.getString("certainty")),
                new Confidence(row.getDouble("confidence")),
                row.getString("rule"),
                row.getInt("sentence"));
    }

    /** Case files that were written before the place of a cue was kept do not have its columns. */
    private static Optional<Span> cue(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equals("cue_begin")) {
                return span(row, "cue");
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> mention(ResultSet row, String role) throws SQLException {
        Optional<Span> span = span(row, role);
        return Optional.ofNullable(row.getString(role)).map(name -> new Mention(new ActorName(name), span));
    }

    private static Optional<Span> span(ResultSet row, String role) throws SQLException {
        int begin = row.getInt(role + "_begin");
        return row.wasNull() ? Optional.empty() : Optional.of(new Span(begin, row.getInt(role + "_end")));
    }

    private static @Nullable String actor(Optional<Mention> mention) {
        return mention.map(m -> m.actor().value()).orElse(null);
    }

    private static @Nullable Integer begin(Optional<Span> span) {
        return span.map(Span::begin).orElse(null);
    }

    private static @Nullable Integer end(Optional<Span> span) {
        return span.map(Span::end).orElse(null);
    }
}
