package org.entente.show.page;

import java.util.List;
import java.util.Locale;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;
import org.entente.show.words.Overruled;

/**
 * The matrix of hypotheses and evidence (Heuer 1999), hypotheses in rows (Dhami 2024 found less bias so). A checkbox turns it
 * round, by the style sheet alone. Cells that a person judged carry an asterisk that leads to what was computed, and why not.
 */
final class Matrix {
    private final Shown shown;
    private final Page page;
    private final Markup to;
    private final List<Assessment.Ranked> hypotheses;
    private final List<Assessment.Row> rows;
    private final List<Overruled> overruled;

    private Matrix(Shown shown) {
        this.shown = shown;
        page = shown.page();
        to = shown.to();
        hypotheses = shown.assessment().hypotheses();
        rows = shown.assessment().rows();
        overruled = Overruled.in(shown.assessment());
    }

    static void write(Shown shown) {
        new Matrix(shown).write();
    }

    private void write() {
        String toggle = "turn-" + shown.number();
        shown.heading("The matrix");
        to.empty("input", "type", "checkbox", "id", toggle, "class", "turn");
        to.element("label", "Evidence in rows, hypotheses in columns", "for", toggle, "class", "turn-label");
        to.within("div", this::byHypothesis, "class", "matrix by-hypothesis");
        to.within("div", this::byEvidence, "class", "matrix by-evidence");
        if (!overruled.isEmpty()) {
            shown.heading("Judged by a person, not by the table");
            to.within(
                    "ul",
                    () -> overruled.forEach(o -> to.element("li", o.sentence(), "id", place(o))),
                    "class",
                    "overruled");
        }
    }

    private void byHypothesis() {
        table("Hypotheses against evidence", "Matrix, hypotheses in rows", () -> {
            to.within(
                    "thead",
                    () -> to.within("tr", () -> {
                        to.element("th", "Hypothesis", "scope", "col");
                        to.element("th", "Against it", "scope", "col", "class", "num");
                        for (int i = 0; i < rows.size(); i++) {
                            upright(name(i));
                        }
                    }));
            to.within(
                    "tbody",
                    () -> hypotheses.forEach(h -> to.within("tr", () -> {
                        page.rowHead(h.name());
                        page.figure(Figures.plain(h.inconsistency()));
                        rows.forEach(row -> cell(row, h));
                    })));
        });
    }

    private void upright(String name) {
        to.within("th", () -> to.element("span", name, "class", "upright"), "scope", "col", "class", "code");
    }

    private void byEvidence() {
        table("Evidence against hypotheses", "Matrix, evidence in rows", () -> {
            to.within(
                    "thead",
                    () -> to.within("tr", () -> {
                        to.element("th", "Evidence", "scope", "col");
                        hypotheses.forEach(h -> to.element("th", h.name(), "scope", "col", "class", "code"));
                    }));
            to.within("tbody", () -> {
                for (int i = 0; i < rows.size(); i++) {
                    Assessment.Row row = rows.get(i);
                    String name = name(i);
                    to.within("tr", () -> {
                        page.rowHead(name);
                        hypotheses.forEach(h -> cell(row, h));
                    });
                }
            });
        });
    }

    private String name(int row) {
        return "E" + (row + 1) + " " + rows.get(row).name();
    }

    private void table(String caption, String label, Runnable content) {
        to.within(
                "div",
                () -> to.within(
                        "table",
                        () -> {
                            to.element("caption", caption);
                            content.run();
                        },
                        "class",
                        "codes"),
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                label);
    }

    private void cell(Assessment.Row row, Assessment.Ranked hypothesis) {
        to.within(
                "td",
                () -> {
                    code(to, row.consistency().getOrDefault(hypothesis.id(), Consistency.NEUTRAL));
                    overruled.stream()
                            .filter(o -> o.row().equals(row) && o.hypothesis().equals(hypothesis))
                            .forEach(this::asterisk);
                },
                "class",
                "code");
    }

    private void asterisk(Overruled judged) {
        to.element(
                "a",
                "*",
                "class",
                "judged",
                "href",
                "#" + place(judged),
                "title",
                judged.reason(),
                "aria-label",
                "judged by a person");
    }

    private String place(Overruled judged) {
        return "judged-" + shown.number() + "-" + (overruled.indexOf(judged) + 1);
    }

    static void code(Markup to, Consistency consistency) {
        to.element("abbr", consistency.code(), "class", "k k-" + consistency.code(), "title", words(consistency));
    }

    static String words(Consistency consistency) {
        return consistency.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
