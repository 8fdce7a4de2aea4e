package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.Statement;

/** The short answer on the screen: what was read, what was found, what it comes to, where the files are. */
final class Answer {
    private static final List<String> KINDS = List.of("event", "tie", "role", "interest", "outlook");
    private static final String INDENT = " ".repeat(12);

    private final Analysis analysis;
    private final List<Path> files;

    Answer(Analysis analysis, List<Path> files) {
        this.analysis = analysis;
        this.files = files;
    }

    void print(Screen screen) {
        CaseFile file = analysis.file();
        String label = "Documents";
        for (Document document : file.documents()) {
            screen.paragraph(label(label), INDENT, described(document));
            label = "";
        }
        screen.line(label("Statements") + counted(file.statements()));
        screen.line(label("Actors") + file.actors().size());
        screen.line();
        answer(screen);
        screen.line();
        label = "Files";
        for (Path path : files) {
            screen.line(label(label) + path);
            label = "";
        }
    }

    private void answer(Screen screen) {
        if (analysis.file().statements().isEmpty()) {
            screen.paragraph(label("Answer"), INDENT, nothing());
            return;
        }
        if (analysis.leading().isEmpty()) {
            screen.paragraph(
                    label("Answer"),
                    INDENT,
                    "No relationship is spoken of enough to be assessed. What the texts say is in the report.");
            return;
        }
        String label = "Answer";
        for (Assessment.Cited cited : analysis.leading().orElseThrow().summary().sentences()) {
            screen.paragraph(label(label), INDENT, cited.sentence());
            label = "";
        }
    }

    private String nothing() {
        return analysis.file().actors().isEmpty()
                ? "Nothing found, because no political actor is named in what was read. Maybe the text is not in English, or is"
                        + " about something else."
                : "Nothing found, because actors are named but nothing is said about what they did to, or how they stand to,"
                        + " each other.";
    }

    /** Count by kind, in a fixed order. */
    static String counted(List<Statement> statements) {
        Map<String, Long> counts = statements.stream()
                .collect(Collectors.groupingBy(Statement::kind, TreeMap::new, Collectors.counting()));
        String kinds = KINDS.stream()
                .filter(counts::containsKey)
                .map(kind -> plural(counts.getOrDefault(kind, 0L), kind))
                .collect(Collectors.joining(", "));
        return statements.size() + (kinds.isEmpty() ? "" : " (" + kinds + ")");
    }

    private static String plural(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String described(Document document) {
        String title = document.title().isEmpty() ? "" : ": " + document.title();
        return document.name() + title + " (" + dated(document.date()) + ")";
    }

    /** A document's date and where it is from, in words. */
    static String dated(DocumentDate date) {
        return switch (date.origin()) {
            case GIVEN -> date.value() + ", as given";
            case METADATA -> date.value() + ", from its metadata";
            case TEXT -> date.value() + ", from its text";
            case NONE -> "no date, so relative dates stay unknown; --date gives one";
        };
    }

    private static String label(String label) {
        return String.format("%-12s", label);
    }
}
