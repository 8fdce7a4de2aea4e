package org.entente.show.page;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.BalanceStep;
import org.entente.model.TriadCensus;
import org.entente.show.draw.Drawings;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;
import org.entente.show.words.StandingWords;
import org.entente.show.words.Wording;

/** How balance went in time: one small picture per step, and the same as a table. */
final class Course {
    private static final int MOVES = 3;

    private Course() {}

    static void write(Page page) {
        List<BalanceStep> steps = page.analysis().course();
        if (steps.isEmpty()) {
            return;
        }
        Markup to = page.to();
        to.element("h3", "In time");
        int left = Drawings.notDrawn(steps);
        to.element(
                "p",
                "The network as of the end of each year, older statements counting less. Everybody has the same place in all"
                        + " pictures: left and right as in the split above, filled or open as in the best split of that year."
                        + (left == 0 ? "" : " The " + left + " actors with the fewest ties are not drawn, but count."));
        legend(to);
        Drawings.course(to, steps, page.analysis().balance());
        page.folded("The same as a table", () -> table(page, steps));
    }

    private static void legend(Markup to) {
        to.within(
                "ul",
                () -> {
                    Network.entry(to, "pos", "solid: friendly");
                    Network.entry(to, "neg", "dashed: hostile");
                    to.element("li", "cross on a halo: a tie that goes against the split of that year");
                    to.element("li", "\u25cf one side, \u25cb the other, \u00b7 without ties");
                },
                "class",
                "legend",
                "aria-label",
                "Legend of the pictures");
    }

    private static void table(Page page, List<BalanceStep> steps) {
        page.table(
                "Balance in time",
                List.of(
                        "As of",
                        "Actors#",
                        "Ties#",
                        "Balanced triads#",
                        "Against the split#",
                        "What moved it most",
                        "Who changed sides"),
                () -> steps.forEach(step -> page.to().within("tr", () -> row(page, step))),
                "list");
    }

    private static void row(Page page, BalanceStep step) {
        TriadCensus census = step.balance().census();
        page.rowHead(step.label());
        page.figure(Integer.toString(step.network().actors().size()));
        page.figure(Integer.toString(step.network().ties().size()));
        page.figure(census.total() == 0 ? "none" : census.balanced() + " of " + census.total());
        page.figure((step.balance().optimal() ? "" : "at most ")
                + Figures.whole(step.balance().frustration()));
        page.cell(step.moved().stream()
                .limit(MOVES)
                .map(move -> StandingWords.move(move, page.wording()::name))
                .collect(Collectors.joining("; ")));
        page.cell(Wording.list(step.movers().stream().map(ActorName::value).toList()));
    }
}
