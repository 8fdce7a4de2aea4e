package org.entente.show.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.Dates;

/** The documents in full, with every statement's place marked and listed beside its passage. */
final class Texts {
    private static final int MARKED_BY_STYLE = 2000;

    private Texts() {}

    /**
     * One rule per statement, so that the words a link leads to are marked without any script; none where there are so many
     * that they would slow a browser down: then the script marks them, and the passage is marked without it.
     */
    static String highlights(Page page) {
        StringBuilder rules = new StringBuilder();
        if (page.file().statements().size() > MARKED_BY_STYLE) {
            return "";
        }
        for (Statement statement : page.file().statements()) {
            int number = page.citations().number(statement);
            rules.append(":root:has(#s")
                    .append(number)
                    .append(":target) [data-e~=\"")
                    .append(number)
                    .append("\"]{background:var(--mark)}\n");
        }
        return rules.toString();
    }

    static void write(Page page) {
        Markup to = page.to();
        List<Document> documents = page.file().documents();
        page.section("texts", documents.size() == 1 ? "The text" : "The texts", () -> {
            to.element(
                    "p",
                    "As stored, in full. Underlined words carry statements, listed beside each passage; what was not"
                            + " coded is grey.");
            for (int i = 0; i < documents.size(); i++) {
                document(page, documents.get(i), i + 1);
            }
        });
    }

    private static void document(Page page, Document document, int number) {
        Markup to = page.to();
        List<Statement> statements = page.file().statements().stream()
                .filter(statement -> statement.evidence().document().equals(document.id()))
                .toList();
        to.within(
                "article",
                () -> {
                    to.element("h3", document.name());
                    to.element(
                            "p",
                            (document.author().isBlank() ? "no author named" : document.author()) + " \u00b7 "
                                    + Dates.published(document.date()),
                            "class",
                            "facts");
                    for (Stretch stretch : stretches(document)) {
                        stretch(page, document, stretch, statements);
                    }
                },
                "id",
                "d" + number,
                "class",
                "document");
    }

    /** The passages and, where there is something between them, that too: nothing of the text is left out. */
    private static List<Stretch> stretches(Document document) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Passage passage : document.passages()) {
            between(document, at, passage.span().begin(), stretches);
            if (!blank(document.text(), passage.span().begin(), passage.span().end())) {
                stretches.add(new Stretch(passage.kind(), passage.span()));
            }
            at = passage.span().end();
        }
        between(document, at, document.text().length(), stretches);
        return stretches;
    }

    private static void between(Document document, int begin, int end, List<Stretch> stretches) {
        if (end > begin && !blank(document.text(), begin, end)) {
            stretches.add(new Stretch(Passage.Kind.BOILERPLATE, new Span(begin, end)));
        }
    }

    private static boolean blank(String text, int begin, int end) {
        return text.substring(begin, end).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static void stretch(Page page, Document document, Stretch stretch, List<Statement> all) {
        Markup to = page.to();
        List<Statement> here = all.stream()
                .filter(statement -> Segments.touches(statement, stretch.span()))
                .toList();
        List<Statement> begun = here.stream()
                .filter(statement -> stretch.span().begin()
                                <= statement.evidence().span().begin()
                        && statement.evidence().span().begin() < stretch.span().end())
                .toList();
        String kind = stretch.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        to.within(
                "div",
                () -> {
                    to.within(
                            stretch.kind() == Passage.Kind.TABLE ? "pre" : "p",
                            () -> {
                                if (!stretch.kind().coded()) {
                                    to.element("span", "not coded ", "class", "tag");
                                }
                                Segments.write(page, document, stretch.span(), here);
                            },
                            "class",
                            "words");
                    if (!begun.isEmpty()) {
                        to.within(
                                "ul",
                                () -> begun.forEach(statement -> beside(page, statement)),
                                "aria-label",
                                "Statements on this passage",
                                "class",
                                "beside");
                    }
                },
                "class",
                "passage p-" + kind);
    }

    private static void beside(Page page, Statement statement) {
        int number = page.citations().number(statement);
        page.to().within("li", () -> {
            page.to().element("a", Integer.toString(number), "class", "c", "href", "#s" + number);
            page.to().text(" ");
            page.to().element("a", page.wording().label(statement), "href", "#r" + number);
        });
    }

    private record Stretch(Passage.Kind kind, Span span) {}
}
