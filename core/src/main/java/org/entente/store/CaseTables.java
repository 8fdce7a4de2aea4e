package org.entente.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Decision;
import org.entente.model.Skipped;
import org.entente.model.Span;
import org.jdbi.v3.core.Handle;

/** A whole case as rows, and back. */
final class CaseTables {
    private CaseTables() {}

    static void write(Handle handle, CaseFile file) {
        handle.execute("INSERT INTO about (key, value) VALUES ('name', ?)", file.name());
        DocumentTable.write(handle, file.documents());
        StatementTable.write(handle, file.statements());
        writeActors(handle, file.actors());
        writeDecisions(handle, file.decisions());
        try (Insert rows = new Insert(handle, "skipped", "position", "what", "place", "reason", "remedy")) {
            file.skipped().forEach(s -> rows.add(s.what(), s.where(), s.reason(), s.remedy()));
        }
    }

    static CaseFile read(Handle handle) {
        String name = handle.createQuery("SELECT value FROM about WHERE key = 'name'")
                .mapTo(String.class)
                .one();
        return new CaseFile(
                name,
                DocumentTable.read(handle),
                StatementTable.read(handle),
                readActors(handle),
                readDecisions(handle),
                handle.createQuery("SELECT * FROM skipped ORDER BY position")
                        .map((row, context) -> new Skipped(
                                row.getString("what"),
                                row.getString("place"),
                                row.getString("reason"),
                                row.getString("remedy")))
                        .list(),
                RulingRow.among(LogRow.read(handle)));
    }

    private static void writeActors(Handle handle, List<Actor> actors) {
        try (Insert rows = new Insert(handle, "actors", "position", "name", "kind", "part_of", "known");
                Insert aliases = new Insert(handle, "aliases", "position", "actor", "alias")) {
            for (Actor actor : actors) {
                int position = rows.add(
                        actor.name().value(),
                        actor.kind().name(),
                        actor.partOf().map(ActorName::value).orElse(null),
                        actor.known() ? 1 : 0);
                actor.aliases().forEach(alias -> aliases.add(position, alias));
            }
        }
    }

    private static List<Actor> readActors(Handle handle) {
        Map<Integer, List<String>> aliases = Lists.of(handle, "aliases", "actor", "alias");
        return handle.createQuery("SELECT * FROM actors ORDER BY position")
                .map((row, context) -> new Actor(
                        new ActorName(row.getString("name")),
                        ActorKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("part_of")).map(ActorName::new),
                        aliases.getOrDefault(row.getInt("position"), List.of()),
                        row.getBoolean("known")))
                .list();
    }

    private static void writeDecisions(Handle handle, List<Decision> decisions) {
        try (Insert rows = new Insert(
                handle,
                "decisions",
                "position",
                "document",
                "sentence",
                "span_begin",
                "span_end",
                "rule",
                "statement",
                "reason")) {
            decisions.forEach(d -> rows.add(
                    d.document(),
                    d.sentence(),
                    d.span().begin(),
                    d.span().end(),
                    d.rule(),
                    d.statement().orElse(null),
                    d.reason()));
        }
    }

    private static List<Decision> readDecisions(Handle handle) {
        return handle.createQuery("SELECT * FROM decisions ORDER BY position")
                .map((row, context) -> new Decision(
                        row.getString("document"),
                        row.getInt("sentence"),
                        new Span(row.getInt("span_begin"), row.getInt("span_end")),
                        row.getString("rule"),
                        Optional.ofNullable(row.getString("statement")),
                        row.getString("reason")))
                .list();
    }
}
