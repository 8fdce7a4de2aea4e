package org.entente.show.page;

import java.util.List;
import org.entente.model.Scenario;
import org.entente.show.markup.Markup;
import org.entente.show.words.ScenarioWords;
import org.entente.show.words.Wording;

/** What would be if something were otherwise: who leads, how long it may stand, which indicators change. */
final class Scenarios {
    private static final int SHOWN = 12;
    /** More are in {@code report.json} only. */
    private static final int FOLDED = 100;

    private Scenarios() {}

    static void write(Shown shown) {
        List<Scenario> scenarios = shown.assessment().scenarios();
        if (scenarios.isEmpty()) {
            shown.to().element("p", ScenarioWords.NONE, "class", "empty");
            return;
        }
        shown.to().element("p", ScenarioWords.READING);
        table(shown, scenarios.subList(0, Math.min(SHOWN, scenarios.size())), "What would be if");
        if (scenarios.size() > SHOWN) {
            shown.page()
                    .folded(
                            "The other " + (scenarios.size() - SHOWN) + " changes tried",
                            () -> table(
                                    shown,
                                    scenarios.subList(SHOWN, Math.min(SHOWN + FOLDED, scenarios.size())),
                                    "What else would be if"));
        }
    }

    private static void table(Shown shown, List<Scenario> scenarios, String caption) {
        shown.page()
                .table(
                        caption,
                        List.of(
                                "Supposed",
                                "Leads now",
                                "Would lead",
                                ScenarioWords.column(scenarios) + "#",
                                "Indicators that change"),
                        () -> scenarios.forEach(s -> shown.to().within("tr", () -> row(shown, s))),
                        "supposed");
    }

    private static void row(Shown shown, Scenario scenario) {
        Page page = shown.page();
        Markup to = shown.to();
        to.within(
                "th",
                () -> {
                    to.text(Wording.capital(scenario.name()));
                    page.cite(scenario.statements());
                    to.element("div", ScenarioWords.origin(scenario), "class", "note");
                },
                "scope",
                "row");
        page.cell(ScenarioWords.leader(scenario.before()));
        to.within("td", () -> {
            String leader = ScenarioWords.outcome(scenario);
            if (ScenarioWords.decides(scenario)) {
                to.element("strong", leader);
            } else {
                to.text(leader);
            }
        });
        page.figure(ScenarioWords.survives(scenario.survives()));
        to.within("td", () -> {
            if (scenario.rows().isEmpty()) {
                to.text("none");
            } else {
                scenario.rows().forEach(row -> to.element("div", ScenarioWords.change(row)));
            }
        });
    }
}
