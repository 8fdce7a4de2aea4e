package org.entente.show.page;

import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.Bond;
import org.entente.show.markup.Markup;
import org.entente.show.words.DriverWords;
import org.entente.show.words.Wording;

/** What holds the relationship together and what pulls it apart, by how interests go together; then what each has at stake. */
final class Drivers {
    private Drivers() {}

    static void write(Shown shown) {
        Assessment assessment = shown.assessment();
        Markup to = shown.to();
        if (assessment.drivers().isEmpty()) {
            to.element("p", "The statements found name no drivers.", "class", "empty");
        } else {
            to.within(
                    "div",
                    () -> {
                        for (Bond bond : Bond.values()) {
                            to.within("div", () -> group(shown, bond));
                        }
                    },
                    "class",
                    "columns bonds");
        }
        Stakes.write(shown);
    }

    private static void group(Shown shown, Bond bond) {
        Markup to = shown.to();
        List<Assessment.Driver> drivers = shown.assessment().drivers().stream()
                .filter(driver -> driver.bond() == bond)
                .toList();
        shown.heading(DriverWords.heading(bond));
        to.element("p", DriverWords.meaning(bond), "class", "note");
        if (drivers.isEmpty()) {
            to.element("p", "Nothing found.", "class", "empty");
            return;
        }
        to.within("ul", () -> drivers.forEach(driver -> driver(shown, driver)), "class", "drivers");
    }

    private static void driver(Shown shown, Assessment.Driver driver) {
        Markup to = shown.to();
        to.within("li", () -> {
            to.element("strong", Wording.capital(driver.theme().word()));
            to.text(" ");
            to.within("span", () -> {
                to.text(driver.sentence());
                shown.page().cite(driver.statements());
            });
        });
    }
}
