package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How far signed networks with published figures are proven, and how fast; each part in a process of its own. */
final class BalanceFigures implements Measurement {
    private static final double MOST_GB = 4;
    private static final List<String> FLAGS = List.of("-Xmx3500m", "-XX:+UseSerialGC", "-Djava.awt.headless=true");

    @Override
    public String name() {
        return "balance";
    }

    @Override
    public String title() {
        return "Balance of signed networks";
    }

    @Override
    public Section measure(Bench bench) {
        Path data = bench.gold().resolveSibling("data").resolve("signed");
        if (!Files.isDirectory(data)) {
            return Section.skipped(title(), data + " is absent");
        }
        if (!Child.measurable()) {
            return Section.skipped(title(), "memory of processes is read from /proc, which this system lacks");
        }
        Processes processes = new Processes(bench);
        List<Figure> figures = new ArrayList<>();
        List<String> peaks = new ArrayList<>();
        double peak = 0;
        for (BalancePart part : BalancePart.ALL) {
            bench.tell("balance: " + part.name());
            Path to = bench.work().resolve("balance-" + part.name());
            Child child = processes.java(FLAGS, BalanceAlone.class, part.name(), data.toString(), to.toString());
            figures.addAll(read(to));
            peaks.add(Figure.decimal("%s %.2f", part.name(), child.peakGb()));
            peak = Math.max(peak, child.peakGb());
        }
        figures.add(Figure.under("memory resident at its peak", MOST_GB, peak, " GB", String.join(", ", peaks)));
        return new Section(title(), how(), figures);
    }

    private static List<Figure> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Figure::ofLine).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> how() {
        return List.of(
                "./entente balance ../shared/data/signed/cow/*.csv     (51 windows as a series; other networks one by one)",
                "./entente balance ../shared/data/signed/small/tribes_signnet.csv --factions 3",
                "./entente balance ../shared/data/signed/bio/toll-like.csv --seconds " + BalanceBounds.SECONDS,
                "java " + String.join(" ", FLAGS)
                        + " -cp ... org.entente.bench.BalanceAlone PART ../shared/data/signed OUT"
                        + "     (PART: "
                        + String.join(
                                ", ",
                                BalancePart.ALL.stream().map(BalancePart::name).toList())
                        + ")",
                "seconds on the clock of what the command does between reading and writing (triads, walks, the split, its"
                        + " proof), once, in a process that has solved two small networks before");
    }
}
