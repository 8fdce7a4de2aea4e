package org.entente.show.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.Certainty;
import org.entente.model.Likelihood;
import org.entente.model.Statement;
import org.entente.show.draw.Drawings;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;
import org.entente.show.words.Wording;

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
        page.to()
                .element(
                        "p",
                        page.file().statements().isEmpty()
                                ? "Nothing was found: no statement about two political actors could be read from what was"
                                        + " given."
                                : "No relationship could be assessed: the statements found do not say enough about any"
                                        + " two actors. What they do say follows.",
                        "class",
                        "lead");
    }

    private static void answer(Page page, Assessment assessment) {
        Markup to = page.to();
        to.element("p", "On the relationship of " + names(page, assessment), "class", "kicker");
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

    static String names(Page page, Assessment assessment) {
        return Wording.list(
                assessment.actors().stream().map(page.wording()::name).toList());
    }

    private static void likelihood(Page page, Likelihood likelihood) {
        Markup to = page.to();
        to.within(
                "div",
                () -> {
                    to.within("p", () -> {
                        to.text("Likelihood that the leading hypothesis holds: ");
                        to.element("strong", likelihood.words());
                        to.text(", " + likelihood.low() + " to " + likelihood.high() + " % (terms of ICD 203).");
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
        to.within("p", () -> stability(page, assessment), "class", "stability");
    }

    static void stability(Page page, Assessment assessment) {
        Markup to = page.to();
        if (assessment.stable()) {
            to.element("strong", "Stable: ");
            to.text("the leading hypothesis stays the same whichever single row of evidence is left out.");
        } else {
            to.element("strong", "Not stable: ");
            to.text("another hypothesis would lead without " + Wording.list(linchpins(assessment)) + ".");
        }
    }

    private static List<String> linchpins(Assessment assessment) {
        return assessment.linchpins().stream()
                .map(id -> assessment.rows().stream()
                        .filter(row -> row.indicator().equals(id))
                        .map(row -> "\u201c" + row.name() + "\u201d")
                        .findFirst()
                        .orElse("\u201c" + id + "\u201d"))
                .toList();
    }

    private static void restsOn(Page page, Assessment assessment) {
        Markup to = page.to();
        to.element("h3", "What this rests on");
        Set<String> ids = new LinkedHashSet<>();
        assessment.rows().forEach(row -> ids.addAll(row.statements()));
        List<Statement> evidence = page.citations().of(ids);
        to.within("p", () -> to.text(oneAuthor(page, assessment)));
        page.table(
                "Voices in the evidence",
                List.of("Who says so", "Statements#"),
                () -> assessment.voices().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .forEach(voice -> to.within("tr", () -> {
                            page.rowHead(voice(page, voice.getKey()));
                            page.figure(Integer.toString(voice.getValue()));
                        })),
                "plain small");
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        evidence.forEach(statement -> counts.merge(statement.evidence().certainty(), 1, Integer::sum));
        page.table(
                "How the text puts it",
                List.of("Certainty", "Statements#"),
                () -> {
                    for (Certainty certainty : Certainty.values()) {
                        to.within("tr", () -> {
                            page.rowHead(certainty.code());
                            page.figure(Integer.toString(counts.getOrDefault(certainty, 0)));
                        });
                    }
                },
                "plain small");
    }

    private static String oneAuthor(Page page, Assessment assessment) {
        int all = assessment.voices().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int author = assessment.voices().getOrDefault("author", 0);
        String rests = Figures.count(all, "statement") + " of evidence, " + author + " of them in the voice of "
                + (page.file().documents().size() == 1 ? "the author" : "the documents\u2019 authors") + ".";
        return page.file().documents().size() == 1 ? rests + " One author is not the world." : rests;
    }

    private static String voice(Page page, String code) {
        if (code.equals("author")) {
            return page.file().documents().size() == 1 ? "the author" : "the authors";
        }
        if (code.equals("unnamed")) {
            return "unnamed sources";
        }
        boolean known = page.file().actors().stream()
                .map(Actor::name)
                .map(ActorName::value)
                .anyMatch(code::equals);
        return known ? page.wording().name(new ActorName(code)) + ", as reported" : code + ", as reported";
    }
}
