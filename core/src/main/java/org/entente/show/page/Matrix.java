package org.entente.show.page;

import java.util.List;
import java.util.Locale;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;

/**
 * The matrix of hypotheses and evidence (Heuer 1999), hypotheses in rows (Dhami 2024 found less bias so). A checkbox turns it
 * round, by the style sheet alone.
 */
final class Matrix {
    private Matrix() {}

    static void write(Page page) {
        page.section("assessment", "The assessment in full", () -> {
            List<Assessment> assessments = page.analysis().assessments();
            if (assessments.isEmpty()) {
                page.to().element("p", "No relationship could be assessed.", "class", "empty");
                return;
            }
            introduction(page);
            assessment(page, assessments.get(0), 1);
            for (int i = 1; i < assessments.size(); i++) {
                int number = i + 1;
                Assessment other = assessments.get(i);
                page.folded("Also assessed: " + page.assessed().names(other), () -> {
                    summary(page, other);
                    assessment(page, other, number);
                });
            }
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
                            code(to, consistency);
                            to.text(" " + words(consistency));
                        });
                    }
                },
                "class",
                "legend",
                "aria-label",
                "Legend of the matrix");
    }

    private static void summary(Page page, Assessment assessment) {
        Markup to = page.to();
        for (Assessment.Cited cited : assessment.summary().sentences()) {
            to.within("p", () -> {
                to.text(cited.sentence());
                page.cite(cited.statements());
            });
        }
        assessment
                .summary()
                .likelihood()
                .ifPresent(band -> to.element(
                        "p", "Likelihood: " + band.words() + ", " + band.low() + " to " + band.high() + "\u00a0%."));
    }

    private static void assessment(Page page, Assessment assessment, int number) {
        Markup to = page.to();
        String toggle = "turn-" + number;
        to.element("h3", "On " + page.assessed().names(assessment));
        to.empty("input", "type", "checkbox", "id", toggle, "class", "turn");
        to.element("label", "Evidence in rows, hypotheses in columns", "for", toggle, "class", "turn-label");
        to.within("div", () -> byHypothesis(page, assessment), "class", "matrix by-hypothesis");
        to.within("div", () -> byEvidence(page, assessment), "class", "matrix by-evidence");
        evidence(page, assessment);
        to.element("p", page.assessed().stability(assessment), "class", "stability");
        outlooks(page, assessment);
    }

    private static void byHypothesis(Page page, Assessment assessment) {
        Markup to = page.to();
        page.to()
                .within(
                        "div",
                        () -> to.within(
                                "table",
                                () -> {
                                    to.element("caption", "Hypotheses against evidence");
                                    to.within(
                                            "thead",
                                            () -> to.within("tr", () -> {
                                                to.element("th", "Hypothesis", "scope", "col");
                                                to.element("th", "Against it", "scope", "col", "class", "num");
                                                List<Assessment.Row> rows = assessment.rows();
                                                for (int i = 0; i < rows.size(); i++) {
                                                    String name = "E" + (i + 1) + " "
                                                            + rows.get(i).name();
                                                    to.within(
                                                            "th",
                                                            () -> to.element("span", name, "class", "upright"),
                                                            "scope",
                                                            "col",
                                                            "class",
                                                            "code");
                                                }
                                            }));
                                    to.within("tbody", () -> assessment
                                            .hypotheses()
                                            .forEach(h -> to.within("tr", () -> {
                                                page.rowHead(h.name());
                                                page.figure(Figures.plain(h.inconsistency()));
                                                assessment.rows().forEach(row -> cell(to, row, h));
                                            })));
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
                        "Matrix, hypotheses in rows");
    }

    private static void byEvidence(Page page, Assessment assessment) {
        Markup to = page.to();
        to.within(
                "div",
                () -> to.within(
                        "table",
                        () -> {
                            to.element("caption", "Evidence against hypotheses");
                            to.within(
                                    "thead",
                                    () -> to.within("tr", () -> {
                                        to.element("th", "Evidence", "scope", "col");
                                        assessment
                                                .hypotheses()
                                                .forEach(h ->
                                                        to.element("th", h.name(), "scope", "col", "class", "code"));
                                    }));
                            to.within("tbody", () -> {
                                List<Assessment.Row> rows = assessment.rows();
                                for (int i = 0; i < rows.size(); i++) {
                                    Assessment.Row row = rows.get(i);
                                    String name = "E" + (i + 1) + " " + row.name();
                                    to.within("tr", () -> {
                                        page.rowHead(name);
                                        assessment.hypotheses().forEach(h -> cell(to, row, h));
                                    });
                                }
                            });
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
                "Matrix, evidence in rows");
    }

    private static void cell(Markup to, Assessment.Row row, Assessment.Ranked hypothesis) {
        to.within(
                "td",
                () -> code(to, row.consistency().getOrDefault(hypothesis.id(), Consistency.NEUTRAL)),
                "class",
                "code");
    }

    private static void code(Markup to, Consistency consistency) {
        to.element("abbr", consistency.code(), "class", "k k-" + consistency.code(), "title", words(consistency));
    }

    private static String words(Consistency consistency) {
        return consistency.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void evidence(Page page, Assessment assessment) {
        Markup to = page.to();
        page.table(
                "The evidence",
                List.of("", "Indicator", "What was found", "Weight#", "Tells apart#"),
                () -> {
                    List<Assessment.Row> rows = assessment.rows();
                    for (int i = 0; i < rows.size(); i++) {
                        Assessment.Row row = rows.get(i);
                        int number = i + 1;
                        to.within(
                                "tr", () -> row(page, assessment, row, number), "class", row.present() ? "" : "absent");
                    }
                },
                "evidence");
        to.element(
                "p",
                "Weight: credibility times relevance, 0 to 1. Tells apart: diagnosticity, 0 where the row hits all"
                        + " hypotheses alike. No evidence is not evidence against.",
                "class",
                "note");
    }

    private static void row(Page page, Assessment assessment, Assessment.Row row, int number) {
        Markup to = page.to();
        page.rowHead("E" + number);
        to.within("td", () -> {
            to.element("strong", row.name());
            if (assessment.sensitivity().linchpins().stream()
                    .anyMatch(l ->
                            l.kind() == org.entente.model.Sensitivity.Kind.ROW && l.id().equals(row.indicator()))) {
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
        page.figure(Figures.share(row.weight()));
        page.figure(Figures.share(row.diagnosticity()));
    }

    private static void outlooks(Page page, Assessment assessment) {
        List<Statement> outlooks = page.citations().of(assessment.outlooks());
        if (outlooks.isEmpty()) {
            return;
        }
        Markup to = page.to();
        to.element("h4", "Outlooks in the texts: their authors\u2019, not Entente\u2019s");
        to.within(
                "ul",
                () -> outlooks.forEach(statement -> to.within("li", () -> {
                    page.sentence(statement);
                    to.element("q", page.citations().quote(statement, 240));
                })),
                "class",
                "quoted");
    }
}
