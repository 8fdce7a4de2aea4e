package org.entente.correct;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Quotation;
import org.entente.model.Span;

/**
 * Finds quoted words again. White space counts as one blank, however much there is. Words that stood in their document once and do so
 * still are the same; others must have kept what stands before or after them. A document of another name is searched only where
 * none has the name, and there both sides must be as they were.
 */
final class Search {
    /** So many characters on one side tell a place from others. */
    private static final int ENOUGH = 15;
    /** So many characters of what became of a text are shown. */
    private static final int SHOWN = 90;

    private static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::shared).thenComparing(Candidate::distance, Comparator.reverseOrder());

    private final List<Document> documents;

    Search(List<Document> documents) {
        this.documents = documents;
    }

    /** Where the words stand now; empty where they do not any more. O(text). */
    Optional<Found> find(Quotation quoted) {
        List<Document> named = named(quoted);
        if (!named.isEmpty()) {
            return named.stream()
                    .flatMap(document -> inPlace(document, quoted).stream())
                    .max(BEST)
                    .map(Candidate::found);
        }
        List<Candidate> moved = documents.stream()
                .flatMap(document -> candidates(document, quoted).stream())
                .filter(Candidate::untouched)
                .toList();
        return moved.size() == 1 ? Optional.of(moved.get(0).found()) : Optional.empty();
    }

    /** What became of words that are not there any more. */
    String fate(Quotation quoted) {
        List<Document> named = named(quoted);
        if (named.isEmpty()) {
            return "no document " + quoted.document() + ", and no other one has the words in the same place";
        }
        for (Document document : named) {
            if (!candidates(document, quoted).isEmpty()) {
                return "the words stand in " + quoted.document() + ", but between other words than they did";
            }
            Optional<String> now = now(document, quoted);
            if (now.isPresent()) {
                return "the text changed: in their place " + quoted.document() + " reads now \"" + now.get() + "\"";
            }
        }
        return "neither the words nor what stood around them are in " + quoted.document() + " any more";
    }

    private List<Document> named(Quotation quoted) {
        return documents.stream()
                .filter(document -> document.name().equals(quoted.document()))
                .toList();
    }

    private static Optional<Candidate> inPlace(Document document, Quotation quoted) {
        List<Candidate> all = candidates(document, quoted);
        boolean only = quoted.only() && all.size() == 1;
        return all.stream().filter(c -> only || c.recognised()).max(BEST);
    }

    private static List<Candidate> candidates(Document document, Quotation quoted) {
        return pattern(quoted.words())
                .matcher(document.text())
                .results()
                .map(match -> candidate(new Found(document, new Span(match.start(), match.end())), quoted))
                .toList();
    }

    /** The words with any white space between them. */
    static Pattern pattern(String words) {
        return Pattern.compile(
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    private static Candidate candidate(Found found, Quotation quoted) {
        String text = found.document().text();
        int reach = 2 * Quotation.AROUND;
        int begin = found.span().begin();
        int end = found.span().end();
        String before = folded(text.substring(Math.max(0, begin - reach), begin));
        String after = folded(text.substring(end, Math.min(text.length(), end + reach)));
        String wantedBefore = folded(quoted.before());
        String wantedAfter = folded(quoted.after());
        return new Candidate(
                found,
                common(reversed(before), reversed(wantedBefore)),
                wantedBefore.length(),
                common(after, wantedAfter),
                wantedAfter.length(),
                Math.abs(begin - quoted.begin()));
    }

    /** What stands now behind the words that stood before, or before those that stood behind. */
    private static Optional<String> now(Document document, Quotation quoted) {
        String text = document.text();
        String[] before = quoted.before().strip().split("\\s+");
        String tail = String.join(" ", Arrays.asList(before).subList(Math.max(0, before.length - 4), before.length));
        if (tail.length() >= ENOUGH) {
            Optional<Integer> at =
                    pattern(tail).matcher(text).results().map(m -> m.end()).findFirst();
            if (at.isPresent()) {
                return Optional.of(shown(text.substring(at.get(), Math.min(text.length(), at.get() + SHOWN))));
            }
        }
        String[] after = quoted.after().strip().split("\\s+");
        String head = String.join(" ", Arrays.asList(after).subList(0, Math.min(4, after.length)));
        return head.length() < ENOUGH
                ? Optional.empty()
                : pattern(head)
                        .matcher(text)
                        .results()
                        .map(m -> shown(text.substring(Math.max(0, m.start() - SHOWN), m.start())))
                        .findFirst();
    }

    private static String shown(String text) {
        return folded(text).strip();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static int common(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /**
     * A place where the words stand.
     *
     * @param before how many characters before them are as they were
     * @param wantedBefore of how many
     * @param after how many characters after them are as they were
     * @param wantedAfter of how many
     * @param distance from where they stood
     */
    private record Candidate(Found found, int before, int wantedBefore, int after, int wantedAfter, int distance) {
        int shared() {
            return before + after;
        }

        boolean recognised() {
            boolean alone = wantedBefore == 0 && wantedAfter == 0;
            return alone || same(before, wantedBefore) || same(after, wantedAfter);
        }

        private static boolean same(int shared, int wanted) {
            return wanted > 0 && shared >= Math.min(ENOUGH, wanted);
        }

        boolean untouched() {
            return before == wantedBefore && after == wantedAfter;
        }
    }
}
