package org.entente.show.page;

import java.util.List;
import org.entente.model.Durability;
import org.entente.model.Statement;
import org.entente.show.draw.Drawings;
import org.entente.show.markup.Markup;
import org.entente.show.words.DurabilityWords;
import org.entente.show.words.Figures;
import org.entente.show.words.Wording;

/** How long the relationship may stand: Entente's figures from other alliances, and the authors' outlooks, each by whose it is. */
final class Lasting {
    private static final int QUOTED = 240;

    private Lasting() {}

    static void write(Shown shown) {
        shown.assessment().durability().ifPresentOrElse(durability -> computed(shown, durability), () -> shown.to()
                .element("p", DurabilityWords.NONE, "class", "empty"));
        outlooks(shown);
    }

    private static void computed(Shown shown, Durability durability) {
        Markup to = shown.to();
        to.element("p", DurabilityWords.sentence(durability), "class", shown.first() ? "sublead" : "");
        to.within(
                "div",
                () -> {
                    to.within("div", () -> Drawings.survival(to, durability), "class", "drawing");
                    to.within("div", () -> horizons(shown.page(), durability));
                },
                "class",
                "columns");
        to.element("p", DurabilityWords.age(durability));
        if (!durability.factors().isEmpty()) {
            factors(shown, durability.factors());
        }
        to.within("p", () -> {
            to.element("strong", "Basis: ");
            to.text(durability.basis());
        });
        if (!durability.cautions().isEmpty()) {
            shown.heading("Before using these figures");
            to.within("ul", () -> durability.cautions().forEach(c -> to.element("li", c)));
        }
    }

    private static void horizons(Page page, Durability durability) {
        page.table(
                "The chance that it still stands, computed by Entente",
                List.of("After", "Stands#", "80\u00a0% interval#", "In words (ICD 203)"),
                () -> durability.horizons().forEach(h -> page.to().within("tr", () -> {
                    page.rowHead(Figures.count(h.years(), "year"));
                    page.figure(Figures.percent(h.survives()));
                    page.figure(DurabilityWords.interval(h));
                    page.cell(Wording.band(h.words()));
                })),
                "horizons plain");
    }

    private static void factors(Shown shown, List<Durability.Factor> factors) {
        Page page = shown.page();
        Markup to = shown.to();
        shown.heading("What moves these figures");
        page.table(
                "Factors, against the average alliance; the strongest first",
                List.of("Factor", "Here", "What it does", "Hazard ratio#", "Why"),
                () -> factors.forEach(factor ->
                        to.within("tr", () -> factor(page, factor), "class", factor.present() ? "" : "absent")),
                "factors");
    }

    private static void factor(Page page, Durability.Factor factor) {
        Markup to = page.to();
        page.rowHead(factor.name());
        page.cell(factor.value());
        page.cell(Wording.capital(DurabilityWords.effect(factor)));
        page.figure(factor.present() ? Figures.share(factor.hazardRatio()) : "\u2013");
        to.within("td", () -> {
            to.text(factor.sentence());
            page.cite(factor.statements());
            if (!factor.source().isBlank()) {
                to.element("div", factor.source(), "class", "note");
            }
        });
    }

    private static void outlooks(Shown shown) {
        Page page = shown.page();
        Markup to = shown.to();
        List<Statement> outlooks = page.citations().of(shown.assessment().outlooks());
        if (outlooks.isEmpty()) {
            return;
        }
        shown.heading("Outlooks, by whose they are");
        page.table(
                "Outlooks side by side; those of the texts are their authors\u2019, not Entente\u2019s",
                List.of("Whose", "How far ahead", "Outlook"),
                () -> {
                    shown.assessment().durability().ifPresent(d -> to.within("tr", () -> ours(page, d)));
                    outlooks.forEach(statement -> to.within("tr", () -> outlook(page, statement)));
                },
                "outlooks");
    }

    private static void ours(Page page, Durability durability) {
        page.rowHead("Entente, computed from other alliances");
        page.cell(DurabilityWords.reach(durability));
        page.cell("That it still stands " + DurabilityWords.all(durability) + ".");
    }

    private static void outlook(Page page, Statement statement) {
        Markup to = page.to();
        page.rowHead(Wording.capital(page.wording().whose(statement)));
        String horizon = statement instanceof Statement.Outlook outlook ? outlook.horizon() : "";
        page.cell(horizon.isBlank() ? "not said" : horizon);
        to.within("td", () -> {
            page.sentence(statement);
            to.element("q", page.citations().quote(statement, QUOTED));
        });
    }
}
