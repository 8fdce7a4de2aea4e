package org.entente.show.page;

import java.util.List;
import org.entente.model.Sensitivity;
import org.entente.show.markup.Markup;
import org.entente.show.words.SensitivityWords;

/** What the answer hangs on: what would lead if single pieces of evidence were left out. */
final class Hinges {
    private static final int SHOWN = 12;
    /** More are in {@code report.json} only. */
    private static final int FOLDED = 200;

    private Hinges() {}

    static void write(Shown shown) {
        Page page = shown.page();
        Markup to = shown.to();
        Sensitivity sensitivity = shown.assessment().sensitivity();
        shown.heading("What the answer hangs on");
        to.element("p", page.assessed().stability(shown.assessment()), "class", "stability");
        String tried = SensitivityWords.tried(sensitivity);
        if (!tried.isEmpty()) {
            to.element("p", tried, "class", "note");
        }
        List<Sensitivity.Removal> removals = sensitivity.removals();
        if (removals.isEmpty()) {
            return;
        }
        table(
                shown,
                removals.subList(0, Math.min(SHOWN, removals.size())),
                "What leads without single pieces of evidence");
        if (removals.size() > SHOWN) {
            page.folded(
                    "The other " + (removals.size() - SHOWN) + " pieces that change the order",
                    () -> table(
                            shown,
                            removals.subList(SHOWN, Math.min(SHOWN + FOLDED, removals.size())),
                            "What leads without other pieces of evidence"));
        }
    }

    private static void table(Shown shown, List<Sensitivity.Removal> removals, String caption) {
        shown.page()
                .table(
                        caption,
                        List.of("Left out", "What that is", "Then leads", "Order then"),
                        () -> removals.forEach(r -> shown.to().within("tr", () -> row(shown, r))),
                        "hinges plain");
    }

    private static void row(Shown shown, Sensitivity.Removal removal) {
        Page page = shown.page();
        Markup to = shown.to();
        to.within(
                "th",
                () -> {
                    to.text(page.assessed().name(removal));
                    page.cite(SensitivityWords.cited(removal));
                },
                "scope",
                "row");
        page.cell(SensitivityWords.kind(removal));
        to.within("td", () -> {
            String leads = SensitivityWords.leads(shown.assessment(), removal);
            if (removal.decides()) {
                to.element("strong", leads);
            } else {
                to.text(leads);
            }
        });
        page.cell(SensitivityWords.order(shown.assessment(), removal));
    }
}
