package org.entente.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.StatementKey;
import org.entente.model.StatementType;

/** The statements of a case while corrections are replayed, in the order of the case. */
final class Ledger {
    private final CaseFile file;
    private final Cast cast;
    private final List<Entry> entries = new ArrayList<>();

    Ledger(CaseFile file, Cast cast) {
        this.file = file;
        this.cast = cast;
        Map<String, Document> documents = new HashMap<>();
        file.documents().forEach(document -> documents.put(document.id(), document));
        for (Statement statement : file.statements()) {
            String id = statement.evidence().document();
            entries.add(new Entry(documents.computeIfAbsent(id, Ledger::lost), statement));
        }
    }

    /** Stands in for a document that the case does not hold, though it has statements of it. */
    private static Document lost(String id) {
        return new Document(
                id, "", Document.Format.TEXT, "", "", DocumentDate.NONE, "", List.of(), Document.Layout.PROSE);
    }

    List<Entry> entries() {
        return entries;
    }

    List<Statement> statements() {
        return entries.stream().filter(Entry::stands).map(Entry::now).toList();
    }

    /** What the coder made of these words, of the type and actors of the key: of several the nearest. */
    Optional<Entry> coded(StatementKey key, Found at) {
        return best(key, at, entries.stream().filter(e -> said(e.coded(), key)), Entry::coded);
    }

    /** What stands of these words by now, coded, edited or added. */
    Optional<Entry> standing(StatementKey key, Found at) {
        return best(key, at, entries.stream().filter(Entry::stands).filter(e -> said(e.now(), key)), Entry::now);
    }

    /** What the coder makes of these words and actors, whatever its type. */
    Optional<Entry> ofPair(StatementKey key, Found at) {
        return best(key, at, entries.stream().filter(e -> samePair(e.coded(), key)), Entry::coded);
    }

    /** Of those with the very names of the key rather than others for the same actors, the one with the same words and act. */
    private static Optional<Entry> best(
            StatementKey key, Found at, Stream<Entry> entries, Function<Entry, Statement> which) {
        return entries.filter(e -> e.document().equals(at.document()))
                .filter(e -> span(which.apply(e)).overlaps(at.span()))
                .min(Comparator.<Entry, Boolean>comparing(e -> !named(which.apply(e), key))
                        .thenComparing(e -> !span(which.apply(e)).equals(at.span()))
                        .thenComparing(e -> !which.apply(e).evidence().act().equals(key.act()))
                        .thenComparing(e -> apart(span(which.apply(e)), at.span())));
    }

    private static boolean named(Statement statement, StatementKey key) {
        return statement.source().map(Mention::actor).equals(key.source())
                && statement.target().map(Mention::actor).equals(key.target());
    }

    private boolean said(Statement statement, StatementKey key) {
        return StatementType.of(statement).equals(key.type()) && samePair(statement, key);
    }

    private boolean samePair(Statement statement, StatementKey key) {
        Optional<ActorName> source = statement.source().map(Mention::actor);
        Optional<ActorName> target = statement.target().map(Mention::actor);
        boolean turned = statement.reciprocal() && cast.same(source, key.target()) && cast.same(target, key.source());
        return turned || (cast.same(source, key.source()) && cast.same(target, key.target()));
    }

    private static Span span(Statement statement) {
        return statement.evidence().span();
    }

    private static int apart(Span a, Span b) {
        return Math.abs(a.begin() - b.begin()) + Math.abs(a.end() - b.end());
    }

    /** Puts a statement to where it stands in the text: after those that begin no later. */
    Entry insert(Document document, Statement statement) {
        Entry entry = new Entry(document, statement);
        int at = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry other = entries.get(i);
            int order = Integer.compare(place(other.document()), place(document));
            if (order < 0 || (order == 0 && span(other.coded()).compareTo(span(statement)) <= 0)) {
                at = i + 1;
            }
        }
        entries.add(at, entry);
        return entry;
    }

    private int place(Document document) {
        return file.documents().indexOf(document);
    }

    /**
     * The number of the sentence at a place, as far as it is known: that of the last words before it of which the coder considered
     * anything.
     */
    int sentence(Document document, int begin) {
        Stream<Integer> coded = file.statements().stream()
                .map(Statement::evidence)
                .filter(e -> e.document().equals(document.id()) && e.span().begin() <= begin)
                .map(Evidence::sentence);
        Stream<Integer> considered = file.decisions().stream()
                .filter(d -> d.document().equals(document.id()) && d.span().begin() <= begin)
                .map(Decision::sentence);
        return Stream.concat(coded, considered).max(Comparator.naturalOrder()).orElse(0);
    }

    /** Gives all statements other names; returns the ids of those that stand and changed. */
    List<String> rename(UnaryOperator<ActorName> names) {
        List<String> changed = new ArrayList<>();
        for (Entry entry : entries) {
            if (rename(entry, names) && entry.stands()) {
                changed.add(entry.id());
            }
        }
        return changed;
    }

    static boolean rename(Entry entry, UnaryOperator<ActorName> names) {
        return Content.named(entry.now()).stream()
                        .anyMatch(name -> !names.apply(name).equals(name))
                && entry.become(Content.of(entry.now()).named(names).statement());
    }
}
