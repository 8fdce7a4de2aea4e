package org.entente.show.page;

import java.util.List;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;

/** Every statement once, with its id and the rule that read it. */
final class Register {
    private Register() {}

    static void write(Page page) {
        List<Statement> statements = page.file().statements();
        if (statements.isEmpty()) {
            return;
        }
        Markup to = page.to();
        page.section(
                "register",
                "All statements",
                () -> page.folded(
                        "The " + Figures.count(statements.size(), "statement")
                                + " in the order of the text, with id and rule",
                        () -> page.table(
                                "Statements",
                                List.of("No.#", "Statement", "Id and rule", "Confidence#"),
                                () -> statements.forEach(statement -> to.within(
                                        "tr",
                                        () -> row(page, statement),
                                        "id",
                                        "r" + page.citations().number(statement))),
                                "list")));
    }

    private static void row(Page page, Statement statement) {
        Markup to = page.to();
        to.within("th", () -> page.link(statement), "scope", "row", "class", "num");
        to.element("td", page.wording().sentence(statement));
        to.within("td", () -> {
            to.element("code", statement.id());
            to.empty("br");
            to.element("code", statement.evidence().rule());
        });
        page.figure(Figures.share(statement.evidence().confidence().value()));
    }
}
