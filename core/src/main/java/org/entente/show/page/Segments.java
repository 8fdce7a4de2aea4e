package org.entente.show.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;

/**
 * Words of a document cut wherever a statement, its source, its target or its act begins or ends. Each piece names the statements
 * it belongs to: {@code data-e} for the evidence, {@code data-s}, {@code data-t} and {@code data-a} for source, target and act.
 */
final class Segments {
    private Segments() {}

    static boolean touches(Statement statement, Span span) {
        return spans(statement).anyMatch(span::overlaps);
    }

    private static Stream<Span> spans(Statement statement) {
        return Stream.of(
                        Optional.of(statement.evidence().span()),
                        source(statement),
                        target(statement),
                        statement.evidence().actSpan())
                .flatMap(Optional::stream);
    }

    private static Optional<Span> source(Statement statement) {
        return statement.source().flatMap(Mention::span);
    }

    private static Optional<Span> target(Statement statement) {
        return statement.target().flatMap(Mention::span);
    }

    static void write(Page page, Document document, Span span, List<Statement> statements) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.begin(), span.end()));
        for (Statement statement : statements) {
            spans(statement).filter(span::overlaps).forEach(part -> {
                cuts.add(Math.max(span.begin(), part.begin()));
                cuts.add(Math.min(span.end(), part.end()));
            });
        }
        Integer begin = cuts.first();
        for (Integer end = cuts.higher(begin); end != null; end = cuts.higher(end)) {
            piece(page, document.text(), new Span(begin, end), statements);
            begin = end;
        }
    }

    private static void piece(Page page, String text, Span piece, List<Statement> statements) {
        Markup to = page.to();
        for (Statement statement : statements) {
            if (statement.evidence().span().begin() == piece.begin()) {
                to.element("a", "", "id", "s" + page.citations().number(statement), "class", "at");
            }
        }
        String evidence =
                numbers(page, statements, piece, s -> Optional.of(s.evidence().span()));
        String source = numbers(page, statements, piece, Segments::source);
        String target = numbers(page, statements, piece, Segments::target);
        String act = numbers(page, statements, piece, s -> s.evidence().actSpan());
        String words = piece.in(text);
        if (evidence.isEmpty() && source.isEmpty() && target.isEmpty() && act.isEmpty()) {
            to.text(words);
            return;
        }
        to.element(
                "span",
                words,
                "class",
                evidence.isEmpty() ? "" : "e",
                "data-e",
                evidence,
                "data-s",
                source,
                "data-t",
                target,
                "data-a",
                act);
    }

    private static String numbers(
            Page page, List<Statement> statements, Span piece, Function<Statement, Optional<Span>> part) {
        return statements.stream()
                .filter(statement ->
                        part.apply(statement).filter(span -> span.covers(piece)).isPresent())
                .map(statement -> Integer.toString(page.citations().number(statement)))
                .collect(Collectors.joining(" "));
    }
}
