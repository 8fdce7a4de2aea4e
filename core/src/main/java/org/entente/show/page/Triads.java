package org.entente.show.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.SignedTie;
import org.entente.model.Triad;
import org.entente.show.markup.Markup;
import org.entente.show.words.BalanceWords;

/** Triads in words: "A and B share the enemy C". */
final class Triads {
    private static final int SHOWN = 12;
    /** More are in {@code report.json} only. */
    private static final int FOLDED = 200;

    private static final int CITED_PER_TIE = 2;

    private Triads() {}

    static void write(Page page) {
        List<Triad> triads = page.analysis().balance().triads();
        if (triads.isEmpty()) {
            return;
        }
        Markup to = page.to();
        List<Triad> common = triads.stream().filter(Triad::commonEnemy).toList();
        List<Triad> unbalanced = triads.stream().filter(t -> !t.balanced()).toList();
        to.element("h3", "Triads: friends, enemies and common enemies");
        to.element("p", BalanceWords.triads(page.analysis().balance().census()));
        to.element(
                "p",
                BalanceWords.degree(page.analysis().network(), page.analysis().balance()));
        listed(page, common);
        if (!unbalanced.isEmpty()) {
            page.folded(
                    "The " + unbalanced.size() + " that go against it",
                    () -> to.within(
                            "ul",
                            () -> unbalanced.stream().limit(FOLDED).forEach(triad -> item(page, triad)),
                            "class",
                            "triads"));
        }
    }

    private static void listed(Page page, List<Triad> common) {
        Markup to = page.to();
        if (common.isEmpty()) {
            return;
        }
        to.within("ul", () -> common.stream().limit(SHOWN).forEach(triad -> item(page, triad)), "class", "triads");
        if (common.size() > SHOWN) {
            page.folded(
                    "The other " + (common.size() - SHOWN) + " common enemies",
                    () -> to.within(
                            "ul",
                            () -> common.stream().skip(SHOWN).limit(FOLDED).forEach(triad -> item(page, triad)),
                            "class",
                            "triads"));
        }
    }

    private static void item(Page page, Triad triad) {
        page.to().within("li", () -> {
            page.to().text(BalanceWords.triad(triad, page.wording()::name));
            page.cite(support(triad, page));
        });
    }

    /** The weightiest statements of each of its three ties. */
    private static List<String> support(Triad triad, Page page) {
        List<String> ids = new ArrayList<>();
        ActorName[][] sides = {{triad.a(), triad.b()}, {triad.b(), triad.c()}, {triad.a(), triad.c()}};
        for (ActorName[] side : sides) {
            page.analysis().network().tie(side[0], side[1]).map(SignedTie::statements).stream()
                    .flatMap(List::stream)
                    .limit(CITED_PER_TIE)
                    .forEach(ids::add);
        }
        return ids;
    }
}
