package org.entente.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.code.parse.Sentence;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Progress;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * A text of a test and what was coded from it, by the one coder that all tests share: loading it takes seconds and most of a gigabyte.
 *
 * @param document the text
 * @param coding what came of it
 */
public record Coded(Document document, Coding coding) {
    /** Loaded by the first test that asks, and kept. */
    private static final class Shared {
        private static final Coder CODER = Coder.load(2);
    }

    /** The coder that all tests share. */
    public static Coder coder() {
        return Shared.CODER;
    }

    /** The sentences of a document, parsed by the shared coder. */
    public static List<Sentence> sentences(Document document) {
        return coder().parse(document, Progress.SILENT);
    }

    /** A document coded by the shared coder; what must hold of any text is checked at once. */
    public static Coded of(Document document) {
        Coded coded = new Coded(document, coder().code(document, Progress.SILENT));
        Soundness.check(coded);
        return coded;
    }

    /** Paragraphs of one text without a date; those that begin with "# " are headings. */
    public static Coded prose(String... paragraphs) {
        return of(document(Document.Layout.PROSE, DocumentDate.NONE, List.of(paragraphs)));
    }

    /** As {@link #prose}, published on a day. */
    public static Coded dated(String date, String... paragraphs) {
        DocumentDate published = new DocumentDate(EdtfDate.parse(date), DocumentDate.Origin.GIVEN);
        return of(document(Document.Layout.PROSE, published, List.of(paragraphs)));
    }

    /** Lines that are documents of their own. */
    public static Coded lines(List<String> lines) {
        return of(document(Document.Layout.LINES, DocumentDate.NONE, lines));
    }

    /** A document with a passage for each paragraph; those that begin with "# " are headings, blank ones only stand in the text. */
    public static Document document(Document.Layout layout, DocumentDate date, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            boolean heading = paragraph.startsWith("# ");
            int begin = text.length() + (heading ? "# ".length() : 0);
            text.append(paragraph);
            if (text.length() > begin) {
                Passage.Kind kind = heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH;
                passages.add(new Passage(kind, new Span(begin, text.length())));
            }
            text.append(layout == Document.Layout.LINES ? "\n" : "\n\n");
        }
        return new Document("d", "d.txt", Document.Format.TEXT, "", "", date, text.toString(), passages, layout);
    }

    /** Events and ties as "Germany ASSAULT France", in the order of the text. */
    List<String> relations() {
        return related().stream().map(Coded::relation).toList();
    }

    /** Events and ties in the order of the text. */
    List<Statement> related() {
        return coding.statements().stream()
                .filter(s -> s instanceof Statement.Event || s instanceof Statement.Tie)
                .toList();
    }

    /** Statements of one kind in the order of the text. */
    List<Statement> kind(String kind) {
        return coding.statements().stream().filter(s -> s.kind().equals(kind)).toList();
    }

    /** The one event or tie that reads like this. */
    Statement the(String relation) {
        List<Statement> found =
                related().stream().filter(s -> relation(s).equals(relation)).toList();
        if (found.size() != 1) {
            throw new AssertionError("Not one '" + relation + "' but " + found.size() + " among " + relations());
        }
        return found.get(0);
    }

    /** A statement as "Germany ASSAULT France"; sides that are missing are a dash. */
    static String relation(Statement statement) {
        return name(statement.source()) + " " + statement.type() + " " + name(statement.target());
    }

    private static String name(Optional<Mention> side) {
        return side.map(m -> m.actor().value()).orElse("-");
    }
}
