package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the whole command costs on the commentary, beside CoreNLP alone on the same text; all in processes of their own. */
final class Cost implements Measurement {
    private static final int RUNS = 3;
    private static final double MOST_GB = 2;
    private static final double MOST_TIMES = 1.15;
    private static final int PIECES = 50;
    private static final int LINES = 20;
    private static final String MAIN = "org.entente.cli.Entente";

    /** What CoreNLP takes for the day the text was written on, where it is asked for times; it would take today. */
    private static final String SOME_DATE = "2021-01-01";

    /** Costs of one command, run several times. */
    private record Runs(List<Child> children) {
        double cpu() {
            return median(children.stream().mapToDouble(Child::cpuSeconds).toArray());
        }

        double wall() {
            return median(children.stream().mapToDouble(Child::wallSeconds).toArray());
        }

        double peakGb() {
            return children.stream().mapToDouble(Child::peakGb).max().orElseThrow();
        }

        Figure note(String measure) {
            String each = String.join(
                    ", ",
                    children.stream()
                            .map(c -> Figure.decimal("%.2f", c.cpuSeconds()))
                            .toList());
            return Figure.note(measure, Figure.decimal("%.2f s (runs: %s; wall %.1f s)", cpu(), each, wall()));
        }
    }

    @Override
    public String name() {
        return "cost";
    }

    @Override
    public String title() {
        return "Cost of the whole command";
    }

    @Override
    public Section measure(Bench bench) {
        if (!Child.measurable()) {
            return Section.skipped(title(), "costs of processes are read from /proc, which this system lacks");
        }
        Processes processes = new Processes(bench);
        Path text = bench.texts().file(GoldTexts.COMMENTARY);
        Path other = changed(text, bench.work().resolve("changed.txt"));
        bench.tell("analysing the commentary, to warm the disk and build where needed");
        List<String> flags = flags(
                processes.analyze(List.of(text), "first", "--threads", "1").commandLine());
        List<Child> one = new ArrayList<>();
        List<Child> two = new ArrayList<>();
        List<Child> designed = new ArrayList<>();
        List<Child> coded = new ArrayList<>();
        List<Child> loads = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            bench.tell("measuring processes, round " + run + " of " + RUNS);
            one.add(processes.analyze(List.of(text), "one" + run));
            designed.add(
                    processes.java(flags, CoreNlpAlone.class, text.toString(), SOME_DATE, CoreNlpAlone.AS_DESIGNED));
            two.add(processes.analyze(List.of(text, other), "two" + run));
            coded.add(processes.java(flags, CoreNlpAlone.class, text.toString(), SOME_DATE, CoreNlpAlone.AS_CODED));
            loads.add(processes.java(flags, LoadAlone.class));
        }
        List<Figure> figures = new ArrayList<>(
                figures(new Runs(one), new Runs(two), new Runs(designed), new Runs(coded), new Runs(loads)));
        bench.tell("measuring many documents in one run");
        Child many = processes.analyze(pieces(bench), "many");
        figures.add(Figure.note(
                "many documents (" + PIECES + " of " + LINES + " sentences of news) in one run",
                Figure.decimal(
                        "%.1f s of CPU in %.1f s: %.2f cores",
                        many.cpuSeconds(), many.wallSeconds(), many.cpuSeconds() / many.wallSeconds())));
        figures.add(Figure.under("memory at its peak, many documents", MOST_GB, many.peakGb(), " GB", ""));
        figures.add(sameBytes(Stream.of("first", "one1", "one2", "one3")
                .map(bench.work()::resolve)
                .toList()));
        return new Section(title(), how(flags), figures);
    }

    /** Documents cut from the sentences of news, some lines each. */
    private static List<Path> pieces(Bench bench) {
        try {
            List<String> lines = Files.readAllLines(bench.texts().file(GoldTexts.NEWS_TYPES));
            List<Path> files = new ArrayList<>();
            for (int piece = 0; piece < PIECES; piece++) {
                List<String> some = lines.subList(piece * LINES, (piece + 1) * LINES);
                files.add(Files.writeString(bench.work().resolve("piece" + piece + ".txt"), String.join("\n\n", some)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Figure> figures(Runs one, Runs two, Runs designed, Runs coded, Runs loads) {
        double second = two.cpu() - one.cpu();
        return List.of(
                one.note("CPU of the command"),
                designed.note("CPU of CoreNLP alone, as in DESIGN.md"),
                Figure.atMost("command / CoreNLP alone", MOST_TIMES, one.cpu() / designed.cpu(), "", ""),
                coded.note("CPU of CoreNLP alone, with only what the coder asks of it"),
                Figure.note("command / CoreNLP so reduced", Figure.decimal("%.2f", one.cpu() / coded.cpu())),
                Figure.under("memory resident at its peak", MOST_GB, one.peakGb(), " GB", ""),
                loads.note("CPU of loading the coder, in a process of its own"),
                Figure.under(
                        "CPU of a second document in the same run, less than a load",
                        loads.cpu(),
                        second,
                        " s",
                        Figure.decimal("two documents %.2f s", two.cpu())),
                Figure.under("memory at its peak, two documents", MOST_GB, two.peakGb(), " GB", ""));
    }

    private static List<String> how(List<String> flags) {
        String java = "java " + String.join(" ", flags) + " -cp ... ";
        return List.of(
                "./entente analyze ../shared/gold/commentary/text.txt --out DIR",
                "./entente analyze ../shared/gold/commentary/text.txt CHANGED.txt --out DIR     (the same, changed by a word)",
                java + "org.entente.bench.CoreNlpAlone ../shared/gold/commentary/text.txt " + SOME_DATE + " "
                        + CoreNlpAlone.AS_DESIGNED,
                java + "org.entente.bench.LoadAlone",
                "user and system seconds of the child process, median of " + RUNS
                        + " after one run to warm the disk; memory: VmHWM in 10^9 bytes, the largest of " + RUNS);
    }

    /** What stands between {@code java} and the class path: the comparison runs with the same. */
    static List<String> flags(List<String> commandLine) {
        int path = commandLine.indexOf("-cp");
        if (path < 1 || !commandLine.contains(MAIN)) {
            throw new BenchException("./entente does not end as java ... -cp ... " + MAIN + ": " + commandLine);
        }
        return List.copyOf(commandLine.subList(1, path));
    }

    private static Figure sameBytes(List<Path> folders) {
        Map<String, String> first = hashes(folders.get(0));
        Set<String> different = new TreeSet<>();
        for (Path folder : folders) {
            Map<String, String> other = hashes(folder);
            Stream.of(first, other)
                    .flatMap(hashes -> hashes.keySet().stream())
                    .filter(file -> !Objects.equals(first.get(file), other.get(file)))
                    .forEach(different::add);
        }
        return Figure.holds(
                "same bytes in all files of all runs",
                "all",
                different.isEmpty() && !first.isEmpty(),
                different.isEmpty()
                        ? first.size() + " files, " + folders.size() + " runs, one of them with 1 thread"
                        : "different: " + String.join(", ", different));
    }

    private static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                hashes.put(
                        String.valueOf(file.getFileName()),
                        Hash.of(Files.readAllBytes(file)).hex());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    private static Path changed(Path text, Path to) {
        try {
            return Files.writeString(to, Files.readString(text).replaceFirst("\\bthe\\b", "this"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
