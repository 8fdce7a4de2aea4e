package org.entente.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Quotation;
import org.entente.model.Span;

/**
 * Words of a document that a user points to, by quoting them or by their place.
 *
 * @param document name or id; may be empty where the case has one document only
 * @param words as they stand there, whatever white space is between them; empty where the place is given
 * @param begin first UTF-16 code unit; with {@code words}, which of several places is meant
 * @param end one past the last UTF-16 code unit; empty with {@code words}
 */
public record QuotedWords(Optional<String> document, Optional<String> words, OptionalInt begin, OptionalInt end) {
    private static final int FEW = 5;

    Quotation in(CaseFile file) {
        Document there = document(file);
        return Quotation.of(there, words.isPresent() ? quoted(there, words.get()) : placed(there));
    }

    private Document document(CaseFile file) {
        if (document.isPresent()) {
            return document(file, document.get());
        }
        if (file.documents().size() == 1) {
            return file.documents().get(0);
        }
        throw new MisnamedException("The case has " + file.documents().size()
                + " documents. Maybe give --document, one of: " + names(file) + ".");
    }

    /** The document of this name or id. */
    static Document document(CaseFile file, String wanted) {
        Optional<Document> exact = file.documents().stream()
                .filter(d -> d.id().equals(wanted) || d.name().equals(wanted))
                .findFirst();
        TreeMap<String, TreeSet<String>> known = new TreeMap<>();
        file.documents().forEach(d -> known.computeIfAbsent(Spelling.folded(d.name()), key -> new TreeSet<>())
                .add(d.name()));
        List<String> near = Spelling.near(Spelling.folded(wanted), List.of(known));
        return exact.orElseThrow(() -> new MisnamedException("'" + wanted + "' is no document of the case "
                + file.name()
                + ". Maybe " + (near.isEmpty() ? "one of: " + names(file) : "you mean: " + String.join(", ", near))
                + "."));
    }

    private static String names(CaseFile file) {
        return file.documents().stream().map(Document::name).collect(Collectors.joining(", "));
    }

    private Span quoted(Document there, String wanted) {
        if (wanted.isBlank()) {
            throw new MisnamedException("The quoted words are empty. Maybe put them in quotes.");
        }
        Pattern pattern = Pattern.compile(
                Stream.of(wanted.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        List<MatchResult> places = pattern.matcher(there.text())
                .results()
                .filter(m -> begin.isEmpty() || m.start() == begin.getAsInt())
                .toList();
        if (places.size() == 1) {
            return new Span(places.get(0).start(), places.get(0).end());
        }
        throw new MisnamedException(
                places.isEmpty()
                        ? "The words \"" + wanted + "\" are not in " + there.name()
                                + (begin.isEmpty() ? "" : " at " + begin.getAsInt())
                                + ". Maybe copy them from there: 'entente read' shows its text."
                        : "The words \"" + wanted + "\" stand in " + there.name() + " " + places.size()
                                + " times. Maybe quote more of them, or say with --begin which: "
                                + places.stream()
                                        .limit(FEW)
                                        .map(m -> Integer.toString(m.start()))
                                        .collect(Collectors.joining(", "))
                                + (places.size() > FEW ? ", ..." : "") + ".");
    }

    private Span placed(Document there) {
        int from = begin.orElse(-1);
        int to = end.orElse(-1);
        if (from < 0 || to <= from || to > there.text().length()) {
            throw new MisnamedException("No words stand in " + there.name() + " from " + from + " to " + to
                    + ": it has " + there.text().length() + " characters. Maybe quote the words with --quote.");
        }
        Span span = new Span(from, to);
        if (span.in(there.text()).isBlank()) {
            throw new MisnamedException("Only white space stands in " + there.name() + " from " + from + " to " + to
                    + ". Maybe quote the words with --quote.");
        }
        return span;
    }
}
