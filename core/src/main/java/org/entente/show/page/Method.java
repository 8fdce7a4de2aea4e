package org.entente.show.page;

import org.entente.show.markup.Markup;

/** What the figures mean, how to ask why, and what this cannot do. */
final class Method {
    private Method() {}

    static void write(Page page) {
        Markup to = page.to();
        page.section("method", "How to read this", () -> {
            to.within(
                    "dl",
                    () -> {
                        entry(
                                to,
                                "Statement",
                                "What a document says about one or two actors, at exact offsets: an event,"
                                        + " a tie, a role, an interest or an outlook. A statement is a claim, never a fact; its"
                                        + " voice is the author, a named actor as reported, or unnamed sources.");
                        entry(
                                to,
                                "Weight",
                                "A statement weighs its score (PLOVER, \u221210 to +10) \u00d7 certainty"
                                        + " (asserted 1, hedged 0.5, hypothetical 0.25, denied 0) \u00d7 source grade (NATO"
                                        + " Admiralty A to F). In the network older statements count less (half-life decay).");
                        entry(
                                to,
                                "Best split",
                                "Actors are put on two sides so that as few ties as possible go against"
                                        + " \u201cthe enemy of my enemy is my friend\u201d (Heider 1946; Cartwright and Harary 1956;"
                                        + " the number that do is the line index of balance, Harary 1959).");
                        entry(
                                to,
                                "Hypotheses",
                                "Ranked by least weighted inconsistency (Analysis of Competing Hypotheses,"
                                        + " Heuer 1999). The method is no cure-all: Karvetski and Mandel 2020 found no advantage,"
                                        + " so read the rows, not the rank alone.");
                        entry(
                                to,
                                "Likelihood",
                                "Words of estimative probability with their bands, by ICD 203, always"
                                        + " beside the number.");
                        entry(
                                to,
                                "Confidence",
                                "How sure the coder is that it read the text rightly: not how sure the"
                                        + " text is, nor whether it is true.");
                    },
                    "class",
                    "method");
            to.within("p", () -> {
                to.text("To ask why a statement was read as it was, and what was considered and rejected: ");
                to.element("code", "entente explain CASE STATEMENT");
                to.text(", with the statement\u2019s id from ");
                to.element("a", "the list of statements", "href", "#register");
                to.text(".");
            });
            to.element(
                    "p",
                    "Limits: a program reads only what is worded; it misses irony and allusion, and errs. Nothing is"
                            + " added from outside the documents, so what they leave out is missing here too. Check the"
                            + " passage before you quote.");
            to.element(
                    "p",
                    "Entente " + Resource.version() + ". The same documents give the same report.",
                    "class",
                    "note");
        });
    }

    private static void entry(Markup to, String term, String meaning) {
        to.element("dt", term);
        to.element("dd", meaning);
    }
}
