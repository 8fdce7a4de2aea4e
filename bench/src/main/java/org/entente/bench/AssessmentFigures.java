package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.Progress;
import org.entente.model.Sensitivity;
import org.entente.pipeline.Inquiry;
import org.entente.pipeline.Job;
import org.entente.pipeline.OpenCase;
import org.entente.pipeline.Pipeline;

/** How firm assessments stand, and how long they take. */
final class AssessmentFigures implements Measurement {
    private static final int STATEMENTS = 10_000;
    private static final double SECONDS = 2;
    private static final Inquiry NOW = Inquiry.at(EdtfDate.UNKNOWN);

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public String title() {
        return "Strategic or expedient";
    }

    @Override
    public Section measure(Bench bench) {
        List<Figure> figures = new ArrayList<>();
        bench.tell("coding and assessing the commentary");
        Path text = bench.gold().resolve("commentary").resolve("text.txt");
        CaseFile file = Pipeline.code(
                new Job("commentary", List.of(text), Optional.empty(), Document.Layout.PROSE, 2), Progress.SILENT);
        trio(figures, OpenCase.of(file));
        AnnotatedTexts texts =
                new AnnotatedTexts(bench.root().resolve("examples").resolve("relationships"));
        for (String half : List.of("work", "measure")) {
            figures.add(Figure.note(
                    "fourteen texts as annotated by hand, half \"" + half + "\": first is what scholars hold",
                    verdicts(texts, half)));
        }
        IcewsCase icews = new IcewsCase(bench.gold().resolveSibling(""));
        Pair pair = icews.closest(STATEMENTS);
        bench.tell("assessing " + STATEMENTS + " statements");
        time(figures, "10,000 statements, the first of ICEWS 2014", icews.first(STATEMENTS), pair);
        time(figures, "10,000 statements, all about one of the two", icews.about(pair, STATEMENTS), pair);
        return new Section(title(), List.of("bench/run assessment"), figures);
    }

    private static String verdicts(AnnotatedTexts texts, String half) {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (AnnotatedTexts.Known known : texts.known()) {
            if (known.half().equals(half)) {
                all++;
                String first = OpenCase.of(texts.read(known))
                        .assess(List.of(known.one(), known.other()), NOW)
                        .leader()
                        .id();
                if (!first.equals(known.verdict())) {
                    missed.add(known.file() + " " + first + " for " + known.verdict());
                }
            }
        }
        return (all - missed.size()) + " of " + all + (missed.isEmpty() ? "" : " (" + String.join(", ", missed) + ")");
    }

    private static void trio(List<Figure> figures, OpenCase open) {
        List<ActorName> trio = List.of(open.actor("Iran"), open.actor("Taliban"), open.actor("Al-Qaeda"));
        Assessment assessment = open.assess(trio, NOW);
        String ranking = assessment.hypotheses().stream()
                .map(h -> h.id() + Figure.decimal(" %.2f", h.inconsistency()))
                .collect(Collectors.joining(", "));
        figures.add(Figure.holds(
                "commentary, Iran, Taliban and Al-Qaeda: first under any single removal",
                "the same",
                assessment.stable(),
                ranking));
        long changing = assessment.sensitivity().removals().stream()
                .filter(r -> r.kind() == Sensitivity.Kind.STATEMENT)
                .count();
        figures.add(Figure.holds(
                "the same: ranking without any single statement",
                "the same",
                changing == 0
                        && assessment.sensitivity().tried()
                                == assessment.sensitivity().statements(),
                changing + " of " + assessment.sensitivity().tried() + " statements change it"));
        long bare = assessment.rows().stream()
                .filter(r -> r.statements().isEmpty() && !r.value().equals("no evidence"))
                .count();
        figures.add(Figure.holds(
                "the same: rows that are neither cited nor \"no evidence\"", "0", bare == 0, Long.toString(bare)));
    }

    private static void time(List<Figure> figures, String what, CaseFile file, Pair pair) {
        OpenCase open = OpenCase.of(file);
        List<ActorName> actors = List.of(pair.first(), pair.second());
        double seconds = 0;
        Assessment assessment = open.assess(actors, NOW);
        for (int i = 0; i < 3; i++) {
            Timed<Assessment> timed = Timed.of(() -> open.assess(actors, NOW));
            seconds = timed.seconds();
            assessment = timed.value();
        }
        figures.add(Figure.under(
                what + ": assessment, warm",
                SECONDS,
                seconds,
                " s",
                pair.first() + " and " + pair.second() + "; "
                        + assessment.sensitivity().tried() + " of "
                        + assessment.sensitivity().statements() + " statements about them left out one by one"));
    }
}
