package org.entente.show.outline;

import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.Durability;
import org.entente.model.Statement;
import org.entente.show.words.DurabilityWords;
import org.entente.show.words.Figures;
import org.entente.show.words.Wording;

/** How long the relationship may stand: Entente's figures from other alliances, and the authors' outlooks, each by whose it is. */
final class Lasting {
    private final Outline to;
    private final Wording wording;

    Lasting(Outline to, Wording wording) {
        this.to = to;
        this.wording = wording;
    }

    void write(Assessment assessment, List<Statement> outlooks, int level) {
        assessment.durability().ifPresentOrElse(d -> computed(d, level), () -> to.paragraph(DurabilityWords.NONE));
        if (outlooks.isEmpty()) {
            return;
        }
        to.heading(level, "Outlooks in the texts");
        to.paragraph("Their authors\u2019, not Entente\u2019s.");
        outlooks.forEach(o -> to.item(Wording.capital(wording.whose(o)) + ":", wording.sentence(o), List.of(o.id())));
        to.end();
    }

    private void computed(Durability durability, int level) {
        to.paragraph(DurabilityWords.sentence(durability));
        to.columns("Years from now on#", "Still stands#", "80\u00a0% interval", "In words (ICD 203)");
        for (Durability.Horizon horizon : durability.horizons()) {
            to.row(
                    List.of(),
                    Integer.toString(horizon.years()),
                    Figures.percent(horizon.survives()),
                    DurabilityWords.interval(horizon),
                    Wording.band(horizon.words()));
        }
        to.end();
        to.paragraph(DurabilityWords.age(durability));
        to.heading(level, "What moves these figures");
        to.columns("Factor", "Here", "What it does, against the average alliance", "Where that is known from", "Why");
        for (Durability.Factor factor : durability.factors()) {
            to.row(
                    factor.statements(),
                    factor.name(),
                    factor.value(),
                    DurabilityWords.effect(factor),
                    factor.source(),
                    factor.sentence());
        }
        to.end();
        to.paragraph("Basis: " + durability.basis());
        if (!durability.cautions().isEmpty()) {
            to.heading(level, "Before using these figures");
            durability.cautions().forEach(c -> to.item(c, List.of()));
            to.end();
        }
    }
}
