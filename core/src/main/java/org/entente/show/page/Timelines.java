package org.entente.show.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PairHistory;
import org.entente.model.Statement;
import org.entente.show.draw.Drawings;
import org.entente.show.markup.Markup;
import org.entente.show.words.Citations;
import org.entente.show.words.Dates;
import org.entente.show.words.InTime;

/** Dated statements by year, drawn and as a table. */
final class Timelines {
    private static final int LANES = 8;

    private Timelines() {}

    static void write(Page page) {
        page.section("timeline", "Timeline", () -> {
            List<PairHistory> lanes = page.analysis().histories().stream()
                    .filter(history -> !dated(page.citations(), history).isEmpty())
                    .limit(LANES)
                    .toList();
            if (lanes.isEmpty()) {
                page.to().element("p", "No statement about a pair of actors has a date.", "class", "empty");
                return;
            }
            draw(page, lanes);
        });
    }

    private static void draw(Page page, List<PairHistory> lanes) {
        Markup to = page.to();
        to.element(
                "p",
                "What the documents say happened, and when. Each mark is one statement and leads to its passage. The "
                        + (lanes.size() == 1 ? "pair" : lanes.size() + " pairs")
                        + " most spoken of; statements about bodies, members and leaders count for their state or group.");
        legend(to);
        page.drawing(
                "Timeline, drawn",
                () -> Drawings.timeline(to, lanes, page.citations(), page.wording(), page::pairLink));
        Set<Statement> all = new LinkedHashSet<>();
        lanes.forEach(lane -> all.addAll(dated(page.citations(), lane)));
        List<Statement> inTime =
                all.stream().sorted(InTime.order(page.citations())).toList();
        page.folded(
                "The same as a table (" + inTime.size() + " statements)",
                () -> page.table(
                        "Dated statements in order of time",
                        List.of("Date", "Sign", "Statement"),
                        () -> page.entries(inTime)
                                .forEach(entry -> to.within("tr", () -> {
                                    Statement statement = entry.statement();
                                    page.rowHead(
                                            Dates.words(statement.evidence().date()));
                                    to.within("td", () -> page.sign(statement.sign()));
                                    to.within("td", () -> Told.entry(page, entry));
                                })),
                        "list"));
    }

    private static void legend(Markup to) {
        to.within(
                "ul",
                () -> {
                    entry(to, "mark pos", "M 7 2 L 12 11 H 2 Z", "cooperation");
                    entry(to, "mark neg", "M 7 11 L 12 2 H 2 Z", "conflict");
                    entry(to, "mark neu", "M 3 7 A 4 4 0 1 1 11 7 A 4 4 0 1 1 3 7 Z", "neither");
                    entry(
                            to,
                            "mark pos hollow",
                            "M 7 2 L 12 11 H 2 Z",
                            "hollow: hedged, hypothetical or denied (struck out)");
                    entry(to, "mark pos bar", "M 0 7 H 14", "line: a period; arrow: open end");
                },
                "class",
                "legend",
                "aria-label",
                "Legend of the timeline");
    }

    private static void entry(Markup to, String kind, String path, String words) {
        to.within("li", () -> {
            to.within(
                    "svg",
                    () -> to.within(
                            "g",
                            () -> to.empty("path", "class", kind.endsWith("bar") ? "span" : "shape", "d", path),
                            "class",
                            kind),
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "viewBox",
                    "0 0 14 14",
                    "width",
                    "14",
                    "height",
                    "14",
                    "aria-hidden",
                    "true");
            to.text(" " + words);
        });
    }

    private static List<Statement> dated(Citations citations, PairHistory history) {
        return citations.of(history.statements()).stream()
                .filter(statement -> statement.evidence().date().isKnown())
                .toList();
    }
}
