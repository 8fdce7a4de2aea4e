package org.entente.show.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Statement;
import org.entente.show.outline.Outline;
import org.entente.show.words.Citations;

/**
 * A Markdown text in the making. All text is escaped, so that it can neither mark up nor link; line ends inside it become spaces.
 * Citations are notes in the form that GitHub and Pandoc know, {@code [^12]}.
 */
final class Markdown implements Outline {
    private static final String SPECIAL = "\\`*_{}[]<>|~#&$^";
    /** Where a text at the start of a line would begin a list or a rule, or underline a heading. */
    private static final Pattern LINE_START = Pattern.compile("[-+=]|\\d{1,9}[.)](?=\\s|$)");

    private static final int CITED = 12;

    private final StringBuilder out = new StringBuilder();
    private final Citations citations;
    private final boolean asCited;
    private final List<Statement> cited = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** A text whose notes have the numbers of the case. */
    Markdown(Citations citations) {
        this(citations, false);
    }

    private Markdown(Citations citations, boolean asCited) {
        this.citations = citations;
        this.asCited = asCited;
    }

    /** A text whose notes are numbered as they come. */
    static Markdown numberedAsCited(Citations citations) {
        return new Markdown(citations, true);
    }

    /** What was cited so far, each once: the first has note 1 where notes are numbered as they come. */
    List<Statement> cited() {
        return List.copyOf(cited);
    }

    @Override
    public void heading(int level, String text) {
        out.append("#".repeat(level)).append(' ').append(escape(text)).append("\n\n");
    }

    @Override
    public void paragraph(String text, List<String> statements) {
        out.append(escape(text)).append(notes(statements)).append("\n\n");
    }

    @Override
    public void item(String text, List<String> statements) {
        out.append("- ").append(escape(text)).append(notes(statements)).append('\n');
    }

    /** Text in bold, then plain text with notes. */
    @Override
    public void item(String strong, String text, List<String> statements) {
        out.append("- **")
                .append(escape(strong))
                .append("** ")
                .append(escape(text))
                .append(notes(statements))
                .append('\n');
    }

    @Override
    public void end() {
        out.append('\n');
    }

    /** The heading row of a table; columns that end in {@code #} are figures. */
    @Override
    public void columns(String... names) {
        StringBuilder rule = new StringBuilder("|");
        out.append('|');
        for (String name : names) {
            boolean figure = name.endsWith("#");
            out.append(' ')
                    .append(figure ? name.substring(0, name.length() - 1) : name)
                    .append(" |");
            rule.append(figure ? " ---: |" : " --- |");
        }
        out.append('\n').append(rule).append('\n');
    }

    @Override
    public void row(int citing, List<String> statements, String... cells) {
        out.append('|');
        for (int i = 0; i < cells.length; i++) {
            out.append(' ').append(escape(cells[i]));
            if (i == citing) {
                out.append(notes(statements));
            }
            out.append(" |");
        }
        out.append('\n');
    }

    /** What a note says. */
    void note(int number, String text) {
        out.append("[^").append(number).append("]: ").append(escape(text)).append('\n');
    }

    private String notes(List<String> statements) {
        StringBuilder notes = new StringBuilder();
        List<Statement> all = citations.of(statements);
        for (Statement statement : all.subList(0, Math.min(CITED, all.size()))) {
            notes.append("[^").append(number(statement)).append(']');
        }
        if (all.size() > CITED) {
            notes.append(" and ").append(all.size() - CITED).append(" more");
        }
        return notes.toString();
    }

    private int number(Statement statement) {
        int at =
                asCited ? places.computeIfAbsent(statement.id(), id -> places.size() + 1) : citations.number(statement);
        if (asCited && at > cited.size()) {
            cited.add(statement);
        }
        return at;
    }

    /** The text with nothing left in it that Markdown or the HTML in it could take for its own. */
    static String escape(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int sign = lineStart(line);
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c)) {
                escaped.append('\uFFFD');
            } else {
                boolean special = i == sign || SPECIAL.indexOf(c) >= 0 || link(line, i);
                escaped.append(special ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** Where the sign stands that would begin a list or a rule: a dash itself, or the full stop after a number; -1 for nowhere. */
    private static int lineStart(String line) {
        Matcher matcher = LINE_START.matcher(line);
        return matcher.lookingAt() ? matcher.end() - 1 : -1;
    }

    /** Whether the character at this place makes an address that some readers turn into a link. */
    private static boolean link(String line, int at) {
        return switch (line.charAt(at)) {
            case '@' -> true;
            case ':' -> line.startsWith("://", at);
            case '.' -> line.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
