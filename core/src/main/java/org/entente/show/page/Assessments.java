package org.entente.show.page;

import java.util.List;
import java.util.function.Consumer;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.show.markup.Markup;

/** The sections about assessments: the leading one part by part, the others whole and folded away. */
final class Assessments {
    private Assessments() {}

    static void write(Page page) {
        section(page, "drivers", "What drives them", "The statements found name no drivers.", Drivers::write);
        section(page, "durability", "How long it may stand", "No relationship could be assessed.", Lasting::write);
        section(page, "scenarios", "What would change it", "No relationship could be assessed.", Scenarios::write);
        section(page, "assessment", "The assessment in full", "No relationship could be assessed.", shown -> {
            introduction(page);
            inFull(shown);
            List<Assessment> all = page.analysis().assessments();
            for (int i = 1; i < all.size(); i++) {
                other(new Shown(page, all.get(i), i + 1));
            }
        });
    }

    private static void section(Page page, String id, String title, String empty, Consumer<Shown> body) {
        page.section(id, title, () -> {
            if (page.analysis().leading().isEmpty()) {
                page.to().element("p", empty, "class", "empty");
                return;
            }
            Shown shown = new Shown(page, page.analysis().leading().get(), 1);
            shown.kicker();
            body.accept(shown);
        });
    }

    private static void introduction(Page page) {
        Markup to = page.to();
        to.element(
                "p",
                "Each piece of evidence is held against each hypothesis. What counts is what speaks against: a"
                        + " hypothesis is not proven by what fits it, for that may fit others as well.");
        to.within(
                "ul",
                () -> {
                    for (Consistency consistency : Consistency.values()) {
                        to.within("li", () -> {
                            Matrix.code(to, consistency);
                            to.text(" " + Matrix.words(consistency));
                        });
                    }
                },
                "class",
                "legend",
                "aria-label",
                "Legend of the matrix");
    }

    private static void inFull(Shown shown) {
        Matrix.write(shown);
        EvidenceRows.write(shown);
        Hinges.write(shown);
        Contradictions.write(shown);
    }

    private static void other(Shown shown) {
        Page page = shown.page();
        String names = page.assessed().names(shown.assessment());
        page.folded("Also assessed: " + names, () -> {
            shown.to().element("h3", "On " + names);
            summary(shown);
            inFull(shown);
            Drivers.write(shown);
            shown.heading("How long it may stand");
            Lasting.write(shown);
            shown.heading("What would change it");
            Scenarios.write(shown);
        });
    }

    private static void summary(Shown shown) {
        Markup to = shown.to();
        for (Assessment.Cited cited : shown.assessment().summary().sentences()) {
            to.within("p", () -> {
                to.text(cited.sentence());
                shown.page().cite(cited.statements());
            });
        }
        shown.assessment()
                .summary()
                .likelihood()
                .ifPresent(band -> to.element(
                        "p", "Likelihood: " + band.words() + ", " + band.low() + " to " + band.high() + "\u00a0%."));
    }
}
