package org.entente.show.page;

import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.Sensitivity;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;
import org.entente.show.words.SupportWords;

/** The rows of the matrix one by one: what was found, and whose word that is. */
final class EvidenceRows {
    private EvidenceRows() {}

    static void write(Shown shown) {
        Page page = shown.page();
        Markup to = shown.to();
        List<Assessment.Row> rows = shown.assessment().rows();
        shown.heading("The indicators");
        page.table(
                "The evidence, and whose word it is",
                List.of("", "Indicator", "What was found", "Whose word", "Weight#", "Tells apart#"),
                () -> {
                    for (int i = 0; i < rows.size(); i++) {
                        Assessment.Row row = rows.get(i);
                        int number = i + 1;
                        to.within("tr", () -> row(shown, row, number), "class", row.present() ? "" : "absent");
                    }
                },
                "evidence");
        to.element(
                "p",
                "Weight: credibility times relevance, 0 to 1. Tells apart: diagnosticity, 0 where the row hits all"
                        + " hypotheses alike. No evidence is not evidence against.",
                "class",
                "note");
        String overall = SupportWords.overall(shown.assessment());
        if (!overall.isEmpty()) {
            to.element("p", overall);
            to.element("p", SupportWords.LEGEND, "class", "note");
        }
    }

    private static void row(Shown shown, Assessment.Row row, int number) {
        Page page = shown.page();
        Markup to = shown.to();
        page.rowHead("E" + number);
        to.within("td", () -> {
            to.element("strong", row.name());
            if (linchpin(shown.assessment(), row)) {
                to.text(" ");
                to.element("span", "linchpin", "class", "tag");
            }
            to.element(
                    "div", row.definition() + (row.paper().isBlank() ? "" : " (" + row.paper() + ")"), "class", "note");
        });
        to.within("td", () -> {
            to.text(row.value());
            page.cite(row.statements());
        });
        to.within("td", () -> whose(page, row.support()));
        page.figure(Figures.share(row.weight()));
        page.figure(Figures.share(row.diagnosticity()));
    }

    private static boolean linchpin(Assessment assessment, Assessment.Row row) {
        return assessment.sensitivity().linchpins().stream()
                .anyMatch(l -> l.kind() == Sensitivity.Kind.ROW && l.id().equals(row.indicator()));
    }

    private static void whose(Page page, Assessment.Support support) {
        Markup to = page.to();
        String voices = page.assessed().support().voices(support);
        if (voices.isEmpty()) {
            return;
        }
        to.element("div", voices, "class", "note");
        for (String mark : SupportWords.marks(support)) {
            to.element("span", mark, "class", "tag warn");
            to.text(" ");
        }
    }
}
