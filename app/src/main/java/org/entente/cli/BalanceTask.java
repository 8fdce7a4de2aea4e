package org.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStep;
import org.entente.model.Edit;
import org.entente.model.EdtfDate;
import org.entente.pipeline.MisnamedException;
import org.entente.pipeline.OpenCase;
import org.entente.pipeline.OpenNetworks;
import org.entente.pipeline.Windows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balance}: how far friends of friends are friends, and enemies of enemies. */
@Command(
        name = "balance",
        description =
                "Shows how far a network obeys \"the enemy of my enemy is my friend\": triads, the best split into two sides "
                        + "with its proof, factions, ties that go against it, friendships held by a common enemy, brokers. "
                        + "Takes a case or a signed edge list (CSV, TSV, GraphML, GEXF, also .gz); of a case over years, or of "
                        + "several files, it shows the course of balance.",
        footer = {
            "  entente balance examples/great-powers/1909.csv",
            "  entente balance entente-out/text.entente --at 2011 --without \"United States\"",
            "  entente balance entente-out/text.entente --flip Iran:US --add Iran:Iraq:+",
            "  entente balance entente-out/text.entente --from 1990 --to 2020 --every 5",
            "  entente balance 1946.csv 1947.csv 1948.csv --json"
        })
final class BalanceTask extends Task {
    private static final double NANOS = 1e9;
    /** Beyond, factions are looked for only where they are asked for: that may take as long as the split. */
    private static final int TIES_GROUPED = 2000;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A case (NAME.entente) or signed edge list; several are steps in time, in this order.")
    private List<Path> files = List.of();

    @Option(
            names = "--at",
            paramLabel = "EDTF",
            converter = Dates.class,
            description = "Date of a case's network, e.g. 2011 (default: all statements, none decayed).")
    private EdtfDate at = EdtfDate.UNKNOWN;

    @Mixin
    private final Supposed supposed = new Supposed();

    @Option(
            names = "--factions",
            paramLabel = "K|any|none",
            converter = FactionLimit.class,
            description =
                    "Groups at most in the best grouping beside the two sides (default: any number where there are at"
                            + " most 2000 ties, none otherwise).")
    private @Nullable Integer factions;

    @Option(names = "--weighted", description = "Ties against the split count by their weight, not 1 each.")
    private boolean weighted;

    @Option(names = "--stability", description = "Also leave out each actor and each tie in turn.")
    private boolean stability;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "How long to look for a proof that no split is better, at most (default: 120).")
    private double seconds = 120;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "In time, from this year (default: of the first statement).")
    private @Nullable Integer from;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            description = "In time, to this year (default: of the last statement).")
    private @Nullable Integer to;

    @Option(names = "--every", paramLabel = "N", description = "In time, a step every N years (default: 1).")
    private @Nullable Integer every;

    @Option(
            names = "--window",
            paramLabel = "N",
            description =
                    "In time, only what is dated within the N years up to each step (default: all, older counting less).")
    private @Nullable Integer window;

    @Option(names = "--all", description = "Print long lists to their end.")
    private boolean all;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--csv", description = "Print the ties with their sides as CSV; in time, the steps.")
    private boolean csv;

    @Override
    public Integer call() {
        check();
        long begun = System.nanoTime();
        OpenNetworks open;
        try (ProgressLine progress = new ProgressLine(around())) {
            open = inYears() ? years() : OpenNetworks.read(files, at, progress);
        }
        BalanceQuestion question =
                new BalanceQuestion(weighted, groups(open), stability, Duration.ofNanos((long) (seconds * NANOS)));
        List<Edit> edits = supposed.in(open);
        if (inYears() || files.size() > 1) {
            course(open, edits, question, begun);
        } else {
            one(open, edits, question, begun);
        }
        return reportSkipped(open.skipped());
    }

    private void check() {
        if (json && csv) {
            throw misused("--json and --csv exclude each other");
        }
        if (!(seconds > 0) || seconds > Integer.MAX_VALUE) {
            throw misused("Invalid value for option '--seconds': " + seconds + " is not more than 0");
        }
        if ((every != null && every < 1) || (window != null && window < 1)) {
            throw misused("Invalid value for option '--every' or '--window': less than 1");
        }
        if (inYears() && (files.size() > 1 || !OpenNetworks.isCase(files.get(0)))) {
            throw misused(
                    "--from, --to, --every and --window are for one case; several edge lists are steps as they are");
        }
        if (at.isKnown() && inYears()) {
            throw misused("--at is one date: it goes with none of --from, --to, --every and --window");
        }
        if (at.isKnown() && files.stream().noneMatch(OpenNetworks::isCase)) {
            throw misused("--at is for a case; an edge list has no dates");
        }
    }

    private int groups(OpenNetworks open) {
        if (factions != null) {
            return factions;
        }
        return open.network().ties().size() > TIES_GROUPED ? -1 : 0;
    }

    private boolean inYears() {
        return from != null || to != null || every != null || window != null;
    }

    private OpenNetworks years() {
        Windows windows = new Windows(optional(from), optional(to), every == null ? 1 : every, optional(window));
        try {
            return OpenNetworks.of(OpenCase.read(files.get(0)), windows);
        } catch (MisnamedException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private void one(OpenNetworks open, List<Edit> edits, BalanceQuestion question, long begun) {
        OpenNetworks.Answer answer;
        try (ProgressLine progress = new ProgressLine(around())) {
            answer = open.study(edits, question, progress);
        }
        double took = (System.nanoTime() - begun) / NANOS;
        if (json) {
            screen().data(out -> OpenNetworks.json(answer, took, out));
        } else if (csv) {
            screen().data(out -> OpenNetworks.csv(answer, out));
        } else {
            new BalanceAnswer(screen(), answer, open.file(), all)
                    .print(files.get(0).toString(), took);
        }
    }

    private void course(OpenNetworks open, List<Edit> edits, BalanceQuestion question, long begun) {
        List<BalanceStep> steps;
        try (ProgressLine progress = new ProgressLine(around())) {
            steps = open.course(edits, question, progress);
        }
        double took = (System.nanoTime() - begun) / NANOS;
        if (json) {
            screen().data(out -> open.json(steps, edits, took, out));
        } else if (csv) {
            screen().data(out -> OpenNetworks.csv(steps, out));
        } else {
            new CourseAnswer(screen(), steps, all).print();
        }
    }
}
