package org.entente.show.page;

import java.util.List;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Contradiction;
import org.entente.model.Occurrence.Side;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.Retellings;
import org.entente.show.words.Retellings.Entry;
import org.entente.show.words.Wording;

/** An event in a list: in words, who else tells it, and what its tellings contradict each other in, side by side. */
final class Told {
    private static final int QUOTED = 160;

    private Told() {}

    /** Into an open element that holds blocks. */
    static void entry(Page page, Entry entry) {
        page.sentence(entry.statement());
        entry.told().ifPresent(occurrence -> told(page, occurrence));
    }

    private static void told(Page page, Occurrence occurrence) {
        Markup to = page.to();
        to.element("span", Retellings.told(occurrence), "class", "note");
        page.cite(occurrence.tellings());
        for (Contradiction contradiction : occurrence.contradictions()) {
            to.element("p", "In dispute: " + Retellings.matter(contradiction) + ".", "class", "note");
            to.within(
                    "div",
                    () -> contradiction
                            .sides()
                            .forEach(side -> to.within("div", () -> side(page, contradiction, side))),
                    "class",
                    "against");
        }
    }

    private static void side(Page page, Contradiction contradiction, Side side) {
        Markup to = page.to();
        List<Statement> tellings = page.citations().of(side.tellings());
        to.within("p", () -> {
            to.element("strong", Retellings.says(contradiction, side));
            page.cite(side.tellings());
        });
        to.element(
                "p",
                Wording.capital(Wording.list(
                        tellings.stream().map(page.wording()::whose).distinct().toList())),
                "class",
                "note");
        tellings.stream().limit(1).forEach(t -> to.element("q", page.citations().quote(t, QUOTED)));
    }
}
