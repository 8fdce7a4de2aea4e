package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.EntenteException;
import org.entente.pipeline.WholeFile;

/** Writes lines for people and data for programs. Control characters from texts never reach the terminal. */
final class Screen {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int WIDTH = 96;

    private final Writer out;

    Screen(Writer out) {
        this.out = out;
    }

    /** A text as a terminal may have it. */
    static String plain(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    void line(String text) {
        data(to -> to.append(plain(text)).append('\n'));
    }

    void line() {
        line("");
    }

    /** Words of a text, broken into lines behind an indent; the first line may begin with something else. */
    void paragraph(String first, String indent, String text) {
        wrapped(first, indent, text).forEach(this::line);
    }

    /** As a program wants it: nothing is changed. */
    void data(WholeFile.Content content) {
        try {
            content.to(out);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Sends what is left. */
    void finish() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static EntenteException failed(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("Broken pipe")
                ? new ReaderGoneException(e)
                : new EntenteException(
                        "standard output: cannot be written (" + reason + "). Maybe free some space or use --out.", e);
    }

    private static List<String> wrapped(String first, String indent, String text) {
        StringBuilder lines = new StringBuilder(first);
        int length = first.length();
        boolean fresh = true;
        for (String word : text.strip().split("\\s+")) {
            if (!fresh && length + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                length = indent.length();
                fresh = true;
            }
            lines.append(fresh ? "" : " ").append(word);
            length += word.length() + (fresh ? 0 : 1);
            fresh = false;
        }
        return lines.toString().lines().toList();
    }

    /** Whoever read the output has had enough, as {@code head} has: no error worth a word. */
    static final class ReaderGoneException extends EntenteException {
        private static final long serialVersionUID = 1L;

        ReaderGoneException(IOException cause) {
            super("standard output: nobody reads it any more.", cause);
        }
    }
}
