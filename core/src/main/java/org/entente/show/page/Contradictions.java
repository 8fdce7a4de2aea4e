package org.entente.show.page;

import java.util.List;
import org.entente.model.Dispute;
import org.entente.model.Sensitivity;
import org.entente.show.markup.Markup;
import org.entente.show.words.SensitivityWords;
import org.entente.show.words.SupportWords;
import org.entente.show.words.Wording;

/** Sources set against each other: what each alone would say, and where they contradict each other. */
final class Contradictions {
    private static final int QUOTED = 200;
    private static final int QUOTES = 2;

    private Contradictions() {}

    static void write(Shown shown) {
        if (!shown.assessment().sensitivity().sources().isEmpty()) {
            sources(shown);
        }
        List<Dispute> disputes = shown.assessment().disputes();
        if (!disputes.isEmpty()) {
            shown.heading("Where sources contradict each other");
            shown.to().element("p", "Set side by side; none is taken for right.");
            disputes.forEach(dispute -> dispute(shown, dispute));
        }
    }

    private static void sources(Shown shown) {
        Page page = shown.page();
        Markup to = shown.to();
        Sensitivity sensitivity = shown.assessment().sensitivity();
        SupportWords support = page.assessed().support();
        shown.heading("Source against source");
        to.element("p", SensitivityWords.sources(sensitivity, support));
        page.table(
                "The ranking on each source alone, and without it",
                List.of("Source", "Statements#", "Indicators#", "On it alone", "Without it"),
                () -> sensitivity
                        .sources()
                        .forEach(source -> to.within("tr", () -> {
                            page.rowHead(Wording.capital(support.voice(source.source())));
                            page.figure(Integer.toString(source.statements()));
                            page.figure(Integer.toString(source.rows()));
                            page.cell(SensitivityWords.ranking(source.ranking()));
                            page.cell(SensitivityWords.ranking(source.without()));
                        })),
                "sources plain");
        to.element("p", "In brackets: the weighted evidence against each hypothesis.", "class", "note");
    }

    private static void dispute(Shown shown, Dispute dispute) {
        Markup to = shown.to();
        shown.subheading(Wording.capital(dispute.about()));
        to.within(
                "div",
                () -> dispute.sides().forEach(side -> to.within("div", () -> side(shown.page(), side))),
                "class",
                "against");
    }

    private static void side(Page page, Dispute.Side side) {
        Markup to = page.to();
        to.element("p", page.assessed().support().voices(side.voices()), "class", "note");
        to.within("p", () -> {
            to.text(side.says());
            page.cite(side.statements());
        });
        page.citations().of(side.statements()).stream()
                .limit(QUOTES)
                .forEach(statement -> to.element("q", page.citations().quote(statement, QUOTED)));
    }
}
