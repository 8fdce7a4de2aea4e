package org.entente.show.page;

import java.util.List;
import java.util.Locale;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.Statement;
import org.entente.show.draw.Drawings;
import org.entente.show.markup.Markup;
import org.entente.show.words.Dates;
import org.entente.show.words.Figures;
import org.entente.show.words.InTime;

/** The course of each pair's relation, phase by phase, and every statement about it. */
final class Pairs {
    private Pairs() {}

    static void write(Page page) {
        page.section("pairs", "The pairs", () -> {
            List<PairHistory> histories = page.analysis().histories();
            if (histories.isEmpty()) {
                page.to().element("p", "No pair of actors has a signed statement.", "class", "empty");
                return;
            }
            page.to()
                    .element(
                            "p",
                            "How each pair\u2019s relation went, by what the documents claim. Figures are sums of"
                                    + " scores, weighted by certainty and source: positive for cooperation, negative for"
                                    + " conflict. An event that is told more than once counts once.");
            for (int i = 0; i < page.pairsShown(); i++) {
                pair(page, histories.get(i), i + 1);
            }
            if (histories.size() > page.pairsShown()) {
                others(page, histories.subList(page.pairsShown(), histories.size()));
            }
        });
    }

    private static void pair(Page page, PairHistory history, int number) {
        Markup to = page.to();
        String title = history.pair().first() + " and " + history.pair().second();
        to.within(
                "article",
                () -> {
                    to.within(
                            "div",
                            () -> {
                                to.within("div", () -> {
                                    to.element("h3", title, "id", "pair-" + number + "-title");
                                    to.element("p", figures(history), "class", "facts");
                                });
                                Drawings.sparkline(to, history, "Cooperation and conflict by year: " + title);
                            },
                            "class",
                            "pair-head");
                    if (!history.phases().isEmpty()) {
                        phases(page, history, title);
                    }
                    statements(page, history);
                },
                "id",
                "pair-" + number,
                "aria-labelledby",
                "pair-" + number + "-title",
                "class",
                "pair");
    }

    private static String figures(PairHistory history) {
        return Figures.count(history.statements().size(), "statement")
                + (history.undated().isEmpty() ? "" : ", " + history.undated().size() + " undated")
                + ". Cooperation " + Figures.signed(cooperation(history))
                + ", conflict " + Figures.signed(conflict(history)) + ", in dated years.";
    }

    private static double cooperation(PairHistory history) {
        return history.years().stream()
                .mapToDouble(PairHistory.YearBalance::cooperation)
                .sum();
    }

    private static double conflict(PairHistory history) {
        return history.years().stream()
                .mapToDouble(PairHistory.YearBalance::conflict)
                .sum();
    }

    private static void phases(Page page, PairHistory history, String title) {
        Markup to = page.to();
        page.table(
                "Phases: " + title,
                List.of("Period", "Character", "Cooperation#", "Conflict#", "In words"),
                () -> {
                    for (Phase phase : history.phases()) {
                        to.within("tr", () -> {
                            page.rowHead(Dates.words(phase.period()));
                            to.within("td", () -> character(to, phase.character()));
                            page.figure(Figures.signed(phase.cooperation()));
                            page.figure(Figures.signed(phase.conflict()));
                            to.within("td", () -> {
                                to.text(phase.words());
                                page.cite(phase.statements());
                            });
                        });
                    }
                },
                "phases");
    }

    private static void character(Markup to, Phase.Character character) {
        String sign =
                switch (character) {
                    case COOPERATION -> "+ ";
                    case CONFLICT -> "\u2212 ";
                    case MIXED -> "\u00b1 ";
                    case QUIET -> "";
                };
        String kind =
                switch (character) {
                    case COOPERATION -> "sign pos";
                    case CONFLICT -> "sign neg";
                    case MIXED, QUIET -> "sign";
                };
        to.element("span", sign + character.name().toLowerCase(Locale.ROOT), "class", kind);
    }

    private static void statements(Page page, PairHistory history) {
        Markup to = page.to();
        List<Statement> inTime = page.citations().of(history.statements()).stream()
                .sorted(InTime.order(page.citations()))
                .toList();
        page.folded(
                Figures.count(inTime.size(), "statement") + ", in order of time",
                () -> to.within(
                        "ul",
                        () -> page.entries(inTime).forEach(entry -> to.within("li", () -> Told.entry(page, entry))),
                        "class",
                        "statements"));
    }

    private static void others(Page page, List<PairHistory> histories) {
        Markup to = page.to();
        to.within(
                "details",
                () -> {
                    to.element("summary", "The other " + Figures.count(histories.size(), "pair"));
                    page.table(
                            "Other pairs",
                            List.of("Pair", "Cooperation#", "Conflict#", "Statements"),
                            () -> histories.forEach(history -> to.within("tr", () -> {
                                page.rowHead(history.pair().first() + " and "
                                        + history.pair().second());
                                page.figure(Figures.signed(cooperation(history)));
                                page.figure(Figures.signed(conflict(history)));
                                to.within("td", () -> page.cite(history.statements()));
                            })),
                            "list");
                },
                "id",
                "pairs-other");
    }
}
