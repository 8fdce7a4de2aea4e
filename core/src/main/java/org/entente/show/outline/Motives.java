package org.entente.show.outline;

import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.Bond;
import org.entente.model.InterestType;
import org.entente.model.Statement;
import org.entente.show.words.Citations;
import org.entente.show.words.DriverWords;
import org.entente.show.words.Wording;

/** What holds the actors together or pulls them apart, and what each has at stake. */
final class Motives {
    private final Outline to;
    private final Citations citations;
    private final Wording wording;

    Motives(Outline to, Citations citations, Wording wording) {
        this.to = to;
        this.citations = citations;
        this.wording = wording;
    }

    void write(Assessment assessment, int level) {
        boolean none = true;
        for (Bond bond : Bond.values()) {
            List<Assessment.Driver> drivers =
                    assessment.drivers().stream().filter(d -> d.bond() == bond).toList();
            if (!drivers.isEmpty()) {
                none = false;
                to.heading(level, DriverWords.heading(bond));
                to.paragraph(DriverWords.meaning(bond));
                drivers.forEach(d -> to.item(Wording.capital(d.theme().word()) + ":", d.sentence(), d.statements()));
                to.end();
            }
        }
        for (Assessment.Stakes stakes : assessment.stakes()) {
            if (!stakes.interests().values().stream().allMatch(List::isEmpty)) {
                none = false;
                stakes(stakes, level);
            }
        }
        if (none) {
            to.paragraph("The statements found name no drivers.");
        }
    }

    private void stakes(Assessment.Stakes stakes, int level) {
        to.heading(level, "At stake for " + wording.name(stakes.actor()));
        for (InterestType type : InterestType.values()) {
            List<Statement> statements = citations.of(stakes.interests().getOrDefault(type, List.of()));
            if (!statements.isEmpty()) {
                to.heading(level + 1, DriverWords.plural(type));
                statements.forEach(s -> to.item(wording.sentence(s), List.of(s.id())));
                to.end();
            }
        }
    }
}
