package org.entente.show.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.AssessmentWords;
import org.entente.show.words.Citations;
import org.entente.show.words.Retellings;
import org.entente.show.words.Wording;

/** The page in the making: what all its sections share. */
final class Page {
    /** How many pairs have a part of their own at most, in the order of the analysis. */
    private static final int PAIRS = 12;
    /** How many statements a pair needs for that; the first pair needs none. */
    private static final int SPOKEN_OF = 2;
    /** How many citations stand in a row before the rest is folded away. */
    private static final int CITED = 12;
    /** How many citations never break over two lines. */
    private static final int FEW = 4;

    private final Analysis analysis;
    private final Markup to = new Markup();
    private final Citations citations;
    private final Wording wording;
    private final AssessmentWords assessed;
    private final Retellings retellings;
    private final Map<Pair, Integer> pairs = new HashMap<>();

    Page(Analysis analysis) {
        this.analysis = analysis;
        citations = new Citations(analysis.file());
        wording = new Wording(analysis.file());
        assessed = new AssessmentWords(analysis.file(), wording, citations);
        retellings = new Retellings(analysis.occurrences());
        analysis.histories().forEach(history -> pairs.putIfAbsent(history.pair(), pairs.size() + 1));
    }

    Analysis analysis() {
        return analysis;
    }

    CaseFile file() {
        return analysis.file();
    }

    Markup to() {
        return to;
    }

    Citations citations() {
        return citations;
    }

    Wording wording() {
        return wording;
    }

    /** Entries of a list in which an event that is told more than once stands once. */
    List<Retellings.Entry> entries(List<Statement> statements) {
        return retellings.entries(statements);
    }

    AssessmentWords assessed() {
        return assessed;
    }

    /** A part of the report with its heading. */
    void section(String id, String title, Runnable body) {
        to.within(
                "section",
                () -> {
                    to.element("h2", title, "id", id + "-title");
                    body.run();
                },
                "id",
                id,
                "aria-labelledby",
                id + "-title");
    }

    /** Numbered links to the passages of these statements; nothing where there are none. */
    void cite(Collection<String> ids) {
        links(citations.of(ids));
    }

    private void links(List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        to.text(" ");
        to.within(
                "span",
                () -> {
                    statements.stream().limit(CITED).forEach(this::link);
                    if (statements.size() > CITED) {
                        to.within("label", () -> more(statements.size() - CITED), "class", "more");
                        to.within("span", () -> statements.stream().skip(CITED).forEach(this::link), "class", "rest");
                    }
                },
                "class",
                statements.size() > FEW ? "cites" : "cites few");
    }

    /** Unfolds the rest of a row of citations; paragraphs cannot hold a {@code details}. */
    private void more(int number) {
        to.empty("input", "type", "checkbox", "aria-label", "Show " + number + " more citations");
        to.text("+" + number);
    }

    /** A numbered link to the passage of one statement. */
    void link(Statement statement) {
        int number = citations.number(statement);
        to.element(
                "a", Integer.toString(number), "class", "c", "href", "#s" + number, "title", wording.label(statement));
        to.text(" ");
    }

    /** The statement in words, with its number. */
    void sentence(Statement statement) {
        to.text(wording.sentence(statement) + " ");
        link(statement);
    }

    /** How many pairs have a part of their own: the first ones. */
    int pairsShown() {
        List<PairHistory> histories = analysis.histories();
        int shown = 0;
        while (shown < Math.min(PAIRS, histories.size())
                && (shown == 0 || histories.get(shown).statements().size() >= SPOKEN_OF)) {
            shown++;
        }
        return shown;
    }

    /** Where a pair's part of the report begins. */
    String pairLink(Pair pair) {
        Integer number = pairs.get(pair);
        return number == null ? "#pairs" : number <= pairsShown() ? "#pair-" + number : "#pairs-other";
    }

    /** A table with a caption and column headings; those that end in {@code #} are figures. */
    void table(String caption, List<String> columns, Runnable rows, String kind) {
        to.within(
                "div",
                () -> to.within(
                        "table",
                        () -> {
                            to.element("caption", caption);
                            to.within("thead", () -> to.within("tr", () -> columns.forEach(this::heading)));
                            to.within("tbody", rows);
                        },
                        "class",
                        kind),
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                caption);
    }

    private void heading(String column) {
        boolean figure = column.endsWith("#");
        to.element(
                "th",
                figure ? column.substring(0, column.length() - 1) : column,
                "scope",
                "col",
                "class",
                figure ? "num" : "");
    }

    void cell(String text) {
        to.element("td", text);
    }

    void figure(String text) {
        to.element("td", text, "class", "num");
    }

    /** The heading of a row. */
    void rowHead(String text) {
        to.element("th", text, "scope", "row");
    }

    /** A small sign in words and colour. */
    void sign(int sign) {
        to.element(
                "span",
                sign > 0 ? "+ cooperation" : sign < 0 ? "\u2212 conflict" : "neither",
                "class",
                sign > 0 ? "sign pos" : sign < 0 ? "sign neg" : "sign");
    }

    /** A drawing that may be wider than the screen. */
    void drawing(String label, Runnable body) {
        to.within("div", body, "class", "scroll drawing", "tabindex", "0", "role", "region", "aria-label", label);
    }

    /** Something folded away until asked for. */
    void folded(String summary, Runnable body) {
        to.within("details", () -> {
            to.element("summary", summary);
            body.run();
        });
    }
}
