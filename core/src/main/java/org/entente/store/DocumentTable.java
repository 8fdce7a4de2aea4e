package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.jdbi.v3.core.Handle;

/** Documents, their passages and the index of their words, as rows and back. */
final class DocumentTable {
    private DocumentTable() {}

    static void write(Handle handle, List<Document> documents) {
        try (Insert rows = new Insert(
                        handle,
                        "documents",
                        "position",
                        "id",
                        "name",
                        "format",
                        "title",
                        "author",
                        "date",
                        "date_origin",
                        "layout",
                        "text");
                Insert passages =
                        new Insert(handle, "passages", "position", "document", "kind", "span_begin", "span_end");
                Insert words = new Insert(handle, "passage_words", "rowid", "words")) {
            for (Document d : documents) {
                int position = rows.add(
                        d.id(),
                        d.name(),
                        d.format().name(),
                        d.title(),
                        d.author(),
                        d.date().value().text(),
                        d.date().origin().name(),
                        d.layout().name(),
                        d.text());
                for (Passage passage : d.passages()) {
                    Span span = passage.span();
                    passages.add(position, passage.kind().name(), span.begin(), span.end());
                    words.add(span.in(d.text()));
                }
            }
        }
    }

    static List<Document> read(Handle handle) {
        Map<Integer, List<Passage>> passages = new HashMap<>();
        handle.createQuery("SELECT document, kind, span_begin, span_end FROM passages ORDER BY position")
                .map((row, context) -> Map.entry(
                        row.getInt(1),
                        new Passage(Passage.Kind.valueOf(row.getString(2)), new Span(row.getInt(3), row.getInt(4)))))
                .forEach(entry -> passages.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return handle.createQuery("SELECT * FROM documents ORDER BY position")
                .map((row, context) -> new Document(
                        row.getString("id"),
                        row.getString("name"),
                        Document.Format.valueOf(row.getString("format")),
                        row.getString("title"),
                        row.getString("author"),
                        new DocumentDate(
                                EdtfDate.parse(row.getString("date")),
                                DocumentDate.Origin.valueOf(row.getString("date_origin"))),
                        row.getString("text"),
                        passages.getOrDefault(row.getInt("position"), List.of()),
                        Document.Layout.valueOf(row.getString("layout"))))
                .list();
    }
}
