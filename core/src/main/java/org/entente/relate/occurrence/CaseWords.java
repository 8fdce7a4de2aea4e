package org.entente.relate.occurrence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * The documents of a case as sentences, and how common their words are. What many sentences of a case hold does not tell its events
 * apart: a word is rare where no more than max({@value #FEW}, √sentences) hold it. Its weight is 1 − ln(its sentences) / ln(all), in
 * [0, 1] (inverse document frequency: Spärck Jones 1972, J. Documentation 28:11, scaled). Depends on the documents alone, not on
 * their order nor on what was coded. O(text).
 */
final class CaseWords {
    /** So few sentences never make a word common, however small the case. */
    static final int FEW = 6;

    private final Lexicon lexicon;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, List<Span>> sentences = new HashMap<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<String, Sentence> read = new HashMap<>();
    private int all;

    /** The words and numbers of a sentence. */
    record Sentence(List<Token> tokens, List<Count> counts) {}

    CaseWords(List<Document> documents, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Document document : documents) {
            this.documents.put(document.id(), document);
            List<Span> spans = split(document);
            sentences.put(document.id(), spans);
            all += spans.size();
            spans.forEach(span -> count(document.text(), span));
        }
    }

    private static List<Span> split(Document document) {
        List<Span> result = new ArrayList<>();
        List<Span> passages = document.passages().stream().map(Passage::span).toList();
        int from = 0;
        for (Span passage : passages) {
            sentences(document.text(), from, passage.begin(), result);
            sentences(document.text(), passage.begin(), passage.end(), result);
            from = passage.end();
        }
        sentences(document.text(), from, document.text().length(), result);
        return result;
    }

    private static void sentences(String text, int from, int to, List<Span> result) {
        if (from >= to) {
            return;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text.substring(from, to));
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!text.substring(from + begin, from + end).isBlank()) {
                result.add(new Span(from + begin, from + end));
            }
            begin = end;
        }
    }

    private void count(String text, Span sentence) {
        Sentence own = read(text, sentence);
        Set<String> seen = new HashSet<>();
        own.tokens().forEach(token -> seen.add(lexicon.stem(token.lower())));
        own.counts().forEach(count -> seen.add(key(count)));
        seen.forEach(stem -> holding.merge(stem, 1, Integer::sum));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The stored text of a document, {@code ""} where the case does not hold it. */
    String text(String document) {
        Document found = documents.get(document);
        return found == null ? "" : found.text();
    }

    /** The sentences that a span reaches into, in order; none where the case does not hold them. O(log sentences), once read. */
    List<Sentence> around(String document, Span span) {
        return spans(document, span).stream()
                .map(s -> read.computeIfAbsent(s.begin() + " " + document, k -> read(text(document), s)))
                .toList();
    }

    private Sentence read(String text, Span sentence) {
        List<Token> tokens = Token.of(text, sentence);
        return new Sentence(tokens, Count.of(tokens, text, lexicon));
    }

    private List<Span> spans(String document, Span span) {
        List<Span> all = sentences.getOrDefault(document, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).begin() < span.end()) {
            end++;
        }
        return all.subList(low, end);
    }

    /** Whether few enough sentences hold a stem, or a number of something by its {@link #key}. */
    boolean rare(String stem) {
        return holding.getOrDefault(stem, 0) <= Math.max(FEW, Math.sqrt(all));
    }

    double weight(String stem) {
        int held = Math.max(1, holding.getOrDefault(stem, 1));
        return all <= 1 ? 1 : 1 - Math.log(held) / Math.log(Math.max(all, held));
    }

    /** What a number of something is looked up by. */
    static String key(Count count) {
        return "#" + count.of() + ":" + count.says();
    }
}
