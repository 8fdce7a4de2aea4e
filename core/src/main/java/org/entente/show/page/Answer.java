package org.entente.show.page;

import java.util.List;
import java.util.Optional;
import org.entente.model.Assessment;
import org.entente.model.Likelihood;
import org.entente.show.draw.Drawings;
import org.entente.show.markup.Markup;
import org.entente.show.words.DurabilityWords;
import org.entente.show.words.Figures;

/** The answer, how firm it is, and what it rests on. */
final class Answer {
    private Answer() {}

    static void write(Page page) {
        page.section("answer", "The answer", () -> {
            Optional<Assessment> leading = page.analysis().leading();
            if (leading.isEmpty()) {
                none(page);
            } else {
                answer(page, leading.get());
            }
        });
    }

    private static void none(Page page) {
        page.to().element("p", page.assessed().none(), "class", "lead");
    }

    private static void answer(Page page, Assessment assessment) {
        Markup to = page.to();
        to.element("p", "On the relationship of " + page.assessed().names(assessment), "class", "kicker");
        List<Assessment.Cited> sentences = assessment.summary().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Assessment.Cited cited = sentences.get(i);
            to.within(
                    "p",
                    () -> {
                        to.text(cited.sentence());
                        page.cite(cited.statements());
                    },
                    "class",
                    i == 0 ? "lead" : "sublead");
        }
        assessment.summary().likelihood().ifPresent(likelihood -> likelihood(page, likelihood));
        to.within(
                "div",
                () -> {
                    to.within("div", () -> hypotheses(page, assessment));
                    to.within("div", () -> restsOn(page, assessment));
                },
                "class",
                "columns");
    }

    private static void likelihood(Page page, Likelihood likelihood) {
        Markup to = page.to();
        to.within(
                "div",
                () -> {
                    to.within("p", () -> {
                        to.text("Likelihood that the leading hypothesis holds: ");
                        to.element("strong", likelihood.words());
                        to.text(", " + likelihood.low() + " to " + likelihood.high() + "\u00a0% (terms of ICD 203).");
                    });
                    Drawings.likelihood(to, likelihood);
                },
                "class",
                "likelihood");
    }

    private static void hypotheses(Page page, Assessment assessment) {
        Markup to = page.to();
        to.element("h3", "Competing hypotheses");
        double most = assessment.hypotheses().stream()
                .mapToDouble(Assessment.Ranked::inconsistency)
                .max()
                .orElse(0);
        to.within(
                "ol",
                () -> {
                    for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
                        to.within("li", () -> {
                            to.element("strong", hypothesis.name());
                            to.within(
                                    "span",
                                    () -> {
                                        Drawings.bar(to, hypothesis.inconsistency(), most);
                                        to.element("span", Figures.plain(hypothesis.inconsistency()), "class", "num");
                                    },
                                    "class",
                                    "score");
                            to.element("p", hypothesis.meaning());
                        });
                    }
                },
                "class",
                "hypotheses");
        to.element(
                "p",
                "The figure is the weighted evidence against each; the one with least against it leads.",
                "class",
                "note");
        to.within(
                "p",
                () -> {
                    to.text(page.assessed().stability(assessment) + " ");
                    to.element("a", "The assessment in full", "href", "#assessment");
                    to.text(".");
                },
                "class",
                "stability");
        assessment
                .durability()
                .ifPresent(durability -> to.within("p", () -> {
                    to.text(DurabilityWords.sentence(durability) + " ");
                    to.element("a", "How long it may stand", "href", "#durability");
                    to.text(".");
                }));
    }

    private static void restsOn(Page page, Assessment assessment) {
        Markup to = page.to();
        to.element("h3", "What this rests on");
        to.element("p", page.assessed().rests(assessment));
        page.table(
                "Voices in the evidence",
                List.of("Who says so", "Statements#"),
                () -> page.assessed()
                        .voices(assessment)
                        .forEach((voice, count) -> to.within("tr", () -> {
                            page.rowHead(voice);
                            page.figure(Integer.toString(count));
                        })),
                "plain small");
        page.table(
                "How the text puts it",
                List.of("Certainty", "Statements#"),
                () -> page.assessed()
                        .certainties(assessment)
                        .forEach((certainty, count) -> to.within("tr", () -> {
                            page.rowHead(certainty.code());
                            page.figure(Integer.toString(count));
                        })),
                "plain small");
    }
}
