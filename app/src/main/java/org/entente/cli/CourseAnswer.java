package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.BalanceStep;
import org.entente.model.TriadCensus;
import org.entente.pipeline.Sentences;

/** Balance step by step, on the screen: a table of figures, then what moved it and who changed sides. */
final class CourseAnswer {
    private static final int MOVES = 3;
    private static final int NAMES = 12;

    private final Screen screen;
    private final List<BalanceStep> steps;
    private final boolean all;

    CourseAnswer(Screen screen, List<BalanceStep> steps, boolean all) {
        this.screen = screen;
        this.steps = steps;
        this.all = all;
    }

    void print() {
        Table table = new Table("step", "actors", "ties", "+", "-", "triads", "balanced", "against", "proof");
        for (BalanceStep step : steps) {
            TriadCensus census = step.balance().census();
            table.row(
                    step.label(),
                    step.network().actors().size(),
                    step.network().ties().size(),
                    step.network().count(1),
                    step.network().count(-1),
                    census.total(),
                    census.degree().isPresent() ? share(census.degree().getAsDouble()) : "-",
                    Figure.of(step.balance().frustration()),
                    step.balance().optimal()
                            ? "proven"
                            : "at least " + Figure.of(step.balance().lowerBound()));
        }
        table.print("", screen);
        screen.line("against: ties that go against the best split into two sides");
        steps.forEach(this::moved);
    }

    private void moved(BalanceStep step) {
        if (step.moved().isEmpty() && step.movers().isEmpty()) {
            return;
        }
        screen.line();
        screen.line(step.label());
        int shown = all ? step.moved().size() : Math.min(MOVES, step.moved().size());
        for (BalanceStep.Move move : step.moved().subList(0, shown)) {
            screen.paragraph("  ", "    ", Sentences.move(move));
        }
        if (shown < step.moved().size()) {
            screen.line("  and " + (step.moved().size() - shown) + " more (--all)");
        }
        if (!step.movers().isEmpty()) {
            int named =
                    all ? step.movers().size() : Math.min(NAMES, step.movers().size());
            screen.paragraph(
                    step.balance().forced()
                            ? "  changed sides: "
                            : "  changed sides, in the split nearest to the one before: ",
                    "    ",
                    step.movers().stream().limit(named).map(ActorName::value).collect(Collectors.joining(", "))
                            + (named < step.movers().size()
                                    ? " and " + (step.movers().size() - named) + " more (--all)"
                                    : ""));
        }
    }

    private static String share(double degree) {
        return String.format(Locale.ROOT, "%.3f", degree);
    }
}
