package org.entente.analyse.hypotheses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Assessment.Overridden;
import org.entente.model.Assessment.Row;
import org.entente.model.Assessment.Support;
import org.entente.model.Consistency;
import org.entente.model.Ruling;
import org.entente.model.SourceGrade;
import org.entente.model.Statement;

/** Makes the rows of a matrix: what was measured, what the table says of it, and what a person says instead. */
final class Rows {
    private final Relationship relationship;
    private final List<Ruling.Judgement> judgements;

    Rows(Relationship relationship) {
        this.relationship = relationship;
        judgements = relationship.reading().index().judgements(relationship.actors());
    }

    /** A row where nothing was measured weighs nothing, unless a person judges it: then it has the weight of one voice. */
    Row of(Indicator indicator) {
        Optional<Measure> measure = Measures.of(indicator, relationship);
        Optional<Map<String, Consistency>> table = measure.flatMap(m -> indicator.at(m.number()));
        boolean present = table.isPresent();
        List<Statement> statements = present ? measure.orElseThrow().statements() : List.of();
        Map<String, Consistency> cells = new LinkedHashMap<>();
        relationship
                .knowledge()
                .hypotheses()
                .forEach(h -> cells.put(h.id(), table.orElse(Map.of()).getOrDefault(h.id(), Consistency.NEUTRAL)));
        Map<String, Overridden> overridden = override(indicator, cells);
        double credibility = present
                ? Credibility.of(statements, relationship)
                : overridden.isEmpty() ? 0 : SourceGrade.F.weight() * Credibility.ONE_VOICE;
        return new Row(
                indicator.id(),
                indicator.name(),
                indicator.definition(),
                indicator.paper(),
                present ? measure.orElseThrow().value() : "no evidence",
                present,
                indicator.relevance() * credibility,
                cells,
                Matrix.diagnosticity(cells),
                statements.stream().map(Statement::id).distinct().toList(),
                present ? Credibility.support(statements, relationship) : Support.NONE,
                overridden);
    }

    private Map<String, Overridden> override(Indicator indicator, Map<String, Consistency> cells) {
        Map<String, Overridden> result = new LinkedHashMap<>();
        for (Ruling.Judgement judgement : judgements) {
            Consistency computed = cells.get(judgement.hypothesis());
            if (judgement.indicator().equals(indicator.id()) && computed != null) {
                judgement.consistency().ifPresent(said -> {
                    cells.put(judgement.hypothesis(), said);
                    result.put(judgement.hypothesis(), new Overridden(computed, judgement.note(), judgement.made()));
                });
            }
        }
        return result;
    }
}
