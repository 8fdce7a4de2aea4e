package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.entente.code.Coder;
import org.entente.model.Document;

/** How much of the work is parsing, and how fast the rest is: processor time of the threads that do one and the other. */
final class Speed implements Measurement {
    private static final String PARSERS = "entente-parser";
    private static final int RUNS = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Processor seconds of one run. */
    private record Parts(double parsing, double coding) {}

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String title() {
        return "Speed of coding after parsing";
    }

    @Override
    public Section measure(Bench bench) {
        if (!threads.isThreadCpuTimeSupported()) {
            return Section.skipped(title(), "this Java does not tell the processor time of threads");
        }
        List<Figure> figures = new ArrayList<>();
        Coder coder = bench.texts().coder(1);
        for (String set : List.of(GoldTexts.COMMENTARY, GoldTexts.NEWS_PAIRS)) {
            Document document = bench.texts().document(set);
            int sentences = CoreNlpAlone.sentences(document);
            bench.tell("timing the parts of coding " + set);
            List<Parts> runs = new ArrayList<>();
            for (int run = 0; run <= RUNS; run++) {
                runs.add(parts(coder, document));
            }
            List<Parts> warm = runs.subList(1, runs.size());
            double parsing =
                    Cost.median(warm.stream().mapToDouble(Parts::parsing).toArray());
            double coding = Cost.median(warm.stream().mapToDouble(Parts::coding).toArray());
            figures.add(Figure.note(set + ": sentences", String.valueOf(sentences)));
            figures.add(rate(set + ": parsed", sentences, parsing));
            figures.add(rate(set + ": coded after parsing", sentences, coding));
            figures.add(Figure.note(set + ": coding / parsing, in time", Figure.decimal("%.2f", coding / parsing)));
        }
        return new Section(
                title(),
                List.of("CPU seconds of the coding thread and of the one parsing thread in one process, median of "
                        + RUNS + " runs after one to warm up; compiling and collecting garbage not counted"),
                figures);
    }

    private static Figure rate(String measure, int sentences, double seconds) {
        return Figure.note(
                measure, Figure.decimal("%.0f sentences per CPU-second (%.2f s)", sentences / seconds, seconds));
    }

    /** Parsing has threads of its own, which still live when the last passage is told; all else runs in this thread. */
    private Parts parts(Coder coder, Document document) {
        double[] parsing = {0};
        long before = threads.getCurrentThreadCpuTime();
        coder.code(document, (what, done, total) -> {
            if (done == total) {
                parsing[0] = parsers();
            }
        });
        double coding = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        if (!(parsing[0] > 0)) {
            throw new BenchException("no thread is called " + PARSERS + ". Maybe the coder calls it otherwise now.");
        }
        return new Parts(parsing[0], coding);
    }

    private double parsers() {
        long nanos = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith(PARSERS)) {
                nanos += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return nanos / 1e9;
    }
}
