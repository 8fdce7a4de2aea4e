package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.code.data.TsvRows;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The examples that stand beside the frames: each is to be coded as its frame says, and no counter-example is. Those that are not are
 * listed in {@code target/frame-examples.txt}.
 */
class FrameExamplesTest {
    private static final String FOLDER = "/org/entente/code/frames/";
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+):([ST])\\]");
    private static final int OTHERWISE_CODED = 120;
    private static final int COLUMNS = 12;
    private static final int TYPE = 4;
    private static final int EXAMPLE = 10;
    private static final int COUNTER = 11;

    private static final List<String> REPORT = new ArrayList<>();
    private static List<Example> examples = List.of();
    private static List<Example> counters = List.of();
    private static List<String> bare = List.of();

    @BeforeAll
    static void codeThemAll() throws IOException, URISyntaxException {
        List<TsvRows.Row> frames = new ArrayList<>();
        for (String file : files()) {
            TsvRows.read(FOLDER + file, COLUMNS).rows().stream()
                    .filter(row -> !row.cell(TYPE).equals("none"))
                    .forEach(frames::add);
        }
        bare = frames.stream()
                .filter(f ->
                        !MARK.matcher(f.cell(EXAMPLE)).find() || f.cell(COUNTER).isBlank())
                .map(f -> f.cell(0))
                .toList();
        examples = coded(frames, EXAMPLE);
        counters = coded(frames, COUNTER);
        report("examples that are not coded as their frame says", examples, Example::coded);
        report("counter-examples that their frame codes", counters, e -> !e.fired());
        report("examples that another frame codes", examples, Example::fired);
        Files.write(Path.of("target", "frame-examples.txt"), REPORT);
    }

    private static List<String> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FrameExamplesTest.class.getResource(FOLDER + "stop.tsv"))
                        .toURI())
                .getParent();
        try (Stream<Path> all = Files.list(Objects.requireNonNull(folder))) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.equals("classes.tsv") && !name.equals("control.tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** All filled cells of one column, coded as lines of one document. */
    private static List<Example> coded(List<TsvRows.Row> frames, int column) {
        List<TsvRows.Row> filled =
                frames.stream().filter(f -> !f.cell(column).isEmpty()).toList();
        List<Example> open = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (TsvRows.Row frame : filled) {
            StringBuilder words = new StringBuilder();
            Optional<Span> source = Optional.empty();
            Optional<Span> target = Optional.empty();
            Matcher mark = MARK.matcher(frame.cell(column));
            while (mark.find()) {
                mark.appendReplacement(words, "");
                Span span = new Span(
                        begin + words.length(),
                        begin + words.length() + mark.group(1).length());
                words.append(mark.group(1));
                source = mark.group(2).equals("S") && source.isEmpty() ? Optional.of(span) : source;
                target = mark.group(2).equals("T") && target.isEmpty() ? Optional.of(span) : target;
            }
            mark.appendTail(words);
            lines.add(words.toString());
            Span line = new Span(begin, begin + words.length());
            open.add(new Example(frame, words.toString(), line, source, target, List.of()));
            begin = line.end() + 1;
        }
        Coded coded = Coded.lines(lines);
        return open.stream().map(e -> e.with(coded.related())).toList();
    }

    private static void report(String title, List<Example> all, java.util.function.Predicate<Example> right) {
        List<Example> wrong = all.stream().filter(right.negate()).toList();
        REPORT.add(title + ": " + wrong.size() + " of " + all.size());
        wrong.forEach(
                e -> REPORT.add("  " + e.frame().cell(0) + " (" + e.frame().cell(TYPE) + "): " + e.words() + " -> "
                        + e.statements().stream().map(Coded::relation).toList()));
    }

    @Test
    void everyFrameHasAnExampleAndACounterExample() {
        assertThat(bare).isEmpty();
    }

    @Test
    void examplesAreCodedAsTheirFrameSays() {
        assertThat(examples).hasSizeGreaterThan(1100);
        assertThat(examples)
                .filteredOn(e -> !e.coded())
                .extracting(Example::told)
                .isEmpty();
    }

    /** Such an example does not show that its frame is of use; there are to be fewer of them, not more. */
    @Test
    void fewExamplesAreCodedByAnotherFrameOfTheSameType() {
        assertThat(examples)
                .as("see target/frame-examples.txt")
                .filteredOn(e -> !e.fired())
                .hasSizeLessThanOrEqualTo(OTHERWISE_CODED);
    }

    @Test
    void counterExamplesAreNot() {
        assertThat(counters).hasSizeGreaterThan(1100);
        assertThat(counters)
                .filteredOn(Example::fired)
                .extracting(Example::told)
                .isEmpty();
    }

    /**
     * An example and what was coded from it.
     *
     * @param words without marks
     * @param line where it stands
     * @param statements of this line
     */
    private record Example(
            TsvRows.Row frame,
            String words,
            Span line,
            Optional<Span> source,
            Optional<Span> target,
            List<Statement> statements) {
        Example with(List<Statement> all) {
            return new Example(
                    frame,
                    words,
                    line,
                    source,
                    target,
                    all.stream().filter(s -> line.covers(s.evidence().span())).toList());
        }

        /** Whether some statement of the frame's type links the marked words, in their direction where it has one. */
        boolean coded() {
            return statements.stream()
                    .filter(s -> s.type().equalsIgnoreCase(frame.cell(TYPE)))
                    .anyMatch(s -> links(s, source, target) || (s.reciprocal() && links(s, target, source)));
        }

        private static boolean links(Statement statement, Optional<Span> source, Optional<Span> target) {
            return on(statement.source(), source) && on(statement.target(), target);
        }

        private static boolean on(Optional<Mention> side, Optional<Span> marked) {
            return marked.isEmpty()
                    || side.flatMap(Mention::span)
                            .filter(span -> marked.filter(span::overlaps).isPresent())
                            .isPresent();
        }

        String told() {
            return frame.cell(0) + ": " + words + " -> "
                    + statements.stream().map(Coded::relation).toList();
        }

        /** Whether the frame itself fired, also where the other side is not in the clause. */
        boolean fired() {
            return statements.stream()
                    .map(s -> s.evidence().rule())
                    .anyMatch(rule -> rule.equals(frame.cell(0)) || rule.equals(frame.cell(0) + ".implied"));
        }
    }
}
