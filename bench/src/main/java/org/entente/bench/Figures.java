package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Measures and prints the figures that Entente is to reach. {@code bench/run} builds and starts it. */
public final class Figures {
    private static final List<Measurement> ALL = List.of(
            new CommentaryScores(),
            new NewsScores(),
            new OwnCases(),
            new PracticeTexts(),
            new RuleFigures(),
            new Exactness(),
            new Speed(),
            new Cost(),
            new BalanceFigures(),
            new AssessmentFigures(),
            new DurabilityFigures());

    private static final String USAGE = "usage: bench/run [--write] [--shared DIR] [SECTION...]\n" + "sections: "
            + String.join(", ", ALL.stream().map(Measurement::name).toList()) + " (default: all)";

    private Figures() {}

    /** Exit 0 where all that was asked for was measured, whether or not it reaches its target; 1 where not; 2 on misuse. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path root = Bench.rootAbove(Path.of(""));
        Wish wish;
        try {
            wish = Wish.parse(arguments, root, ALL);
        } catch (IllegalArgumentException e) {
            progress.println("bench: " + e.getMessage() + "\n" + USAGE);
            System.exit(2);
            return;
        }
        System.exit(run(wish, root, out, progress) ? 0 : 1);
    }

    private static boolean run(Wish wish, Path root, PrintStream out, PrintStream progress) {
        Machine machine = Machine.here(root);
        out.println("commit " + machine.commit() + " (" + machine.date() + "); " + machine.java() + "; " + machine.cpu()
                + ", " + machine.cores() + " cores; " + machine.system());
        List<Section> sections = new ArrayList<>();
        try (Bench bench = Bench.open(root, wish.shared().resolve("gold"), progress)) {
            for (Measurement measurement : wish.measurements()) {
                Section section = measure(measurement, bench);
                sections.add(section);
                out.println();
                out.print(Results.screen(section));
            }
        }
        Results results = new Results(machine, sections);
        out.println();
        out.println(results.summary());
        boolean complete = sections.stream().allMatch(Section::measured);
        if (wish.write()) {
            if (complete) {
                write(results.markdown(), root.resolve("bench").resolve("RESULTS.md"));
                progress.println("bench: wrote bench/RESULTS.md");
            } else {
                progress.println("bench: bench/RESULTS.md is left as it was, for not everything could be measured");
            }
        }
        return complete;
    }

    private static Section measure(Measurement measurement, Bench bench) {
        if (!Files.isDirectory(bench.gold())) {
            return Section.skipped(measurement.title(), "../shared is absent");
        }
        try {
            return measurement.measure(bench);
        } catch (BenchException e) {
            return Section.skipped(measurement.title(), String.valueOf(e.getMessage()));
        }
    }

    private static void write(String page, Path file) {
        Path beside = file.resolveSibling("RESULTS.md.new");
        try {
            Files.writeString(beside, page);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BenchException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
