package org.entente.show.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Skipped;
import org.entente.show.markup.Markup;
import org.entente.show.words.Dates;
import org.entente.show.words.Figures;

/** What the report is about and what was read for it. */
final class Masthead {
    private Masthead() {}

    static void write(Page page) {
        Markup to = page.to();
        to.within("header", () -> {
            to.element("p", "Entente \u00b7 relations between political actors", "class", "eyebrow");
            to.element("h1", page.file().name());
            to.within(
                    "p",
                    () -> to.text("Read from ")
                            .text(Figures.count(page.file().documents().size(), "document"))
                            .text(": ")
                            .text(Figures.count(page.file().statements().size(), "statement"))
                            .text(" on ")
                            .text(Figures.count(page.file().actors().size(), "actor"))
                            .text(". Every statement is a claim that somebody makes; each number leads to the words it"
                                    + " stands on."),
                    "class",
                    "standfirst");
            to.within(
                    "ul",
                    () -> page.file().documents().forEach(document -> document(page, document)),
                    "class",
                    "documents");
            skipped(page);
        });
    }

    private static void document(Page page, Document document) {
        Markup to = page.to();
        int number = page.file().documents().indexOf(document) + 1;
        to.within("li", () -> {
            to.within(
                    "cite",
                    () -> to.element(
                            "a",
                            document.title().isBlank() ? document.name() : document.title(),
                            "href",
                            "#d" + number));
            List<String> facts = new ArrayList<>();
            facts.add(document.author().isBlank() ? "no author named" : document.author());
            facts.add(Dates.published(document.date()));
            facts.add(document.name());
            to.element("span", String.join(" \u00b7 ", facts), "class", "facts");
        });
    }

    private static void skipped(Page page) {
        List<Skipped> skipped = page.file().skipped();
        if (skipped.isEmpty()) {
            return;
        }
        Markup to = page.to();
        to.within(
                "div",
                () -> {
                    to.element("h2", "What was left out");
                    to.within("ul", () -> skipped.forEach(item -> to.element("li", item.sentence())));
                },
                "class",
                "skipped",
                "role",
                "note");
    }
}
