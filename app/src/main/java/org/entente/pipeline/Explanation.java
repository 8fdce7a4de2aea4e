package org.entente.pipeline;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.correct.Corrected;
import org.entente.model.CaseFile;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.Evidence;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * Why a statement was coded as it was.
 *
 * @param statement the statement
 * @param document where it stands
 * @param sentence the sentence or sentences around its evidence
 * @param fired what the coder decided when it made the statement
 * @param others what else it considered in the same sentence, in the order of the text
 * @param coded as it was coded, in words; empty where nobody changed it, or a person added it
 * @param corrections what people made of it, in the order they did
 * @param retellings what else was taken to tell the same event
 */
public record Explanation(
        Statement statement,
        Document document,
        Span sentence,
        Optional<Decision> fired,
        List<Decision> others,
        Optional<String> coded,
        List<Logged> corrections,
        List<Retelling> retellings) {
    public Explanation {
        others = List.copyOf(others);
        corrections = List.copyOf(corrections);
        retellings = List.copyOf(retellings);
    }

    static Explanation of(CaseFile before, Corrected corrected, String id, List<Retelling> retellings) {
        CaseFile file = corrected.file();
        CaseStatements statements = new CaseStatements(before, corrected);
        Statement statement = statements
                .now(id)
                .orElseThrow(() -> new EntenteException(statements
                        .rejection(id)
                        .orElse("'" + id + "' is no statement of the case " + file.name()
                                + ". Maybe look it up in statements.jsonl or with pair.")));
        Evidence evidence = statement.evidence();
        Document document = file.documents().stream()
                .filter(d -> d.id().equals(evidence.document()))
                .findFirst()
                .orElseThrow(() -> new EntenteException("Statement '" + id + "' belongs to a document that the case "
                        + file.name() + " does not hold. Maybe analyze its documents again."));
        List<Decision> decisions = file.decisions().stream()
                .filter(d -> d.document().equals(evidence.document()) && d.sentence() == evidence.sentence())
                .toList();
        Span words = decisions.stream().map(Decision::span).reduce(evidence.span(), Span::union);
        return new Explanation(
                statement,
                document,
                sentence(document, words),
                decisions.stream()
                        .filter(d -> d.statement().equals(Optional.of(id)))
                        .findFirst(),
                decisions.stream()
                        .filter(d -> !d.statement().equals(Optional.of(id)))
                        .sorted(Comparator.comparing(Decision::span)
                                .thenComparing(Decision::rule)
                                .thenComparing(Decision::reason))
                        .toList(),
                statements
                        .coded(id)
                        .filter(was -> !was.equals(statement))
                        .map(was -> RulingWords.statement(was) + "; rule "
                                + was.evidence().rule()),
                corrected.outcomes().stream()
                        .filter(o -> o.statements().contains(id))
                        .map(Logged::of)
                        .toList(),
                retellings);
    }

    /** The sentences that {@code words} reach over, within their passage. */
    private static Span sentence(Document document, Span words) {
        Span around = document.passages().stream()
                .map(Passage::span)
                .filter(span -> span.overlaps(words))
                .reduce(Span::union)
                .orElse(words)
                .union(words);
        String text = around.in(document.text());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int first = words.begin() - around.begin();
        int last = words.end() - around.begin();
        int begin = sentences.isBoundary(first) ? first : sentences.preceding(first);
        int end = sentences.isBoundary(last) ? last : sentences.following(last);
        while (end > last && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end).shift(around.begin());
    }
}
