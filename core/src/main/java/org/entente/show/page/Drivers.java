package org.entente.show.page;

import java.util.List;
import java.util.Optional;
import org.entente.model.Assessment;
import org.entente.model.InterestType;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.Wording;

/** What holds the relationship together and what pulls it apart, and what each actor has at stake. */
final class Drivers {
    private static final int QUOTED = 160;

    private Drivers() {}

    static void write(Page page) {
        page.section("drivers", "What drives them", () -> {
            Optional<Assessment> leading = page.analysis().leading();
            if (leading.isEmpty()
                    || (leading.get().drivers().isEmpty()
                            && leading.get().stakes().isEmpty())) {
                page.to().element("p", "The statements found name no drivers.", "class", "empty");
                return;
            }
            page.to().element("p", "On the relationship of " + page.assessed().names(leading.get()), "class", "kicker");
            drivers(page, leading.get());
            leading.get().stakes().forEach(stakes -> stakes(page, stakes));
        });
    }

    private static void drivers(Page page, Assessment assessment) {
        Markup to = page.to();
        to.within(
                "div",
                () -> {
                    for (boolean binds : new boolean[] {true, false}) {
                        List<Assessment.Driver> drivers = assessment.drivers().stream()
                                .filter(driver -> driver.binds() == binds)
                                .toList();
                        to.within("div", () -> {
                            to.element("h3", binds ? "Holds together" : "Pulls apart");
                            list(page, drivers);
                        });
                    }
                },
                "class",
                "columns");
    }

    private static void list(Page page, List<Assessment.Driver> drivers) {
        Markup to = page.to();
        if (drivers.isEmpty()) {
            to.element("p", "Nothing found.", "class", "empty");
            return;
        }
        to.within(
                "ul",
                () -> drivers.forEach(driver -> to.within("li", () -> {
                    to.element("strong", Wording.capital(driver.theme().word()));
                    to.text(" ");
                    to.within("span", () -> {
                        to.text(driver.sentence());
                        page.cite(driver.statements());
                    });
                })),
                "class",
                "drivers");
    }

    private static void stakes(Page page, Assessment.Stakes stakes) {
        if (stakes.interests().values().stream().allMatch(List::isEmpty)) {
            return;
        }
        Markup to = page.to();
        to.element("h3", "At stake for " + page.wording().name(stakes.actor()));
        to.within(
                "div",
                () -> {
                    for (InterestType type : InterestType.values()) {
                        List<Statement> statements =
                                page.citations().of(stakes.interests().getOrDefault(type, List.of()));
                        if (!statements.isEmpty()) {
                            to.within("div", () -> column(page, type, statements));
                        }
                    }
                },
                "class",
                "columns stakes");
    }

    private static void column(Page page, InterestType type, List<Statement> statements) {
        Markup to = page.to();
        to.element("h4", plural(type));
        to.within(
                "ul",
                () -> statements.forEach(statement -> to.within("li", () -> {
                    page.sentence(statement);
                    to.element("q", page.citations().quote(statement, QUOTED));
                })),
                "class",
                "quoted");
    }

    private static String plural(InterestType type) {
        return switch (type) {
            case THREAT -> "Threats";
            case OPPORTUNITY -> "Opportunities";
            case NEED -> "Needs";
            case AIM -> "Aims";
        };
    }
}
