package org.entente.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.model.Span;

/** Tables of sentences in which the words are marked that a test is about: {@code {the voice}} and {@code [the cue]}. */
final class MarkedSentences {
    private MarkedSentences() {}

    /** The rows of a table beside this class, cut at tabs. */
    static List<String[]> rows(String name) {
        try (InputStream in = MarkedSentences.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence as a reader sees it. */
    static String plain(String marked) {
        return marked.replaceAll("[\\[\\]{}]", "");
    }

    /** Where in the plain sentence the words between these marks stand. */
    static Optional<Span> between(String marked, char open, char close) {
        int begin = marked.indexOf(open);
        return begin < 0
                ? Optional.empty()
                : Optional.of(new Span(
                        plain(marked.substring(0, begin)).length(),
                        plain(marked.substring(0, marked.indexOf(close))).length()));
    }
}
