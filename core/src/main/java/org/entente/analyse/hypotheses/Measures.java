package org.entente.analyse.hypotheses;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.EntenteException;
import org.entente.model.Statement;

/** The measures that {@code hypotheses.yaml} can speak of, by id. */
final class Measures {
    private static final NavigableMap<String, Function<Relationship, Optional<Measure>>> ALL = all();

    private Measures() {}

    private static NavigableMap<String, Function<Relationship, Optional<Measure>>> all() {
        NavigableMap<String, Function<Relationship, Optional<Measure>>> result = new TreeMap<>();
        result.put("alignment", NetworkMeasures::alignment);
        result.put("common-enemy", NetworkMeasures::commonEnemy);
        result.put("hedging", NetworkMeasures::hedging);
        result.put("alternatives", NetworkMeasures::alternatives);
        result.put("shocks", CourseMeasures::shocks);
        result.put("duration", CourseMeasures::duration);
        result.put("institutions", SupportMeasures::institutions);
        result.put("material", SupportMeasures::material);
        result.put("reciprocity", SupportMeasures::reciprocity);
        result.put("symmetry", SupportMeasures::symmetry);
        result.put("breadth", SupportMeasures::breadth);
        result.put("disputes", SupportMeasures::disputes);
        result.put("dependence", SupportMeasures::dependence);
        result.put("concealment", WordMeasures::concealment);
        result.put("ideology", WordMeasures::ideology);
        result.put("values", WordMeasures::values);
        result.put("judgement", WordMeasures::judgement);
        return Collections.unmodifiableNavigableMap(result);
    }

    /** The measure of an indicator; empty where there is no evidence. */
    static Optional<Measure> of(Indicator indicator, Relationship relationship) {
        Function<Relationship, Optional<Measure>> measure = ALL.get(indicator.id());
        if (measure == null) {
            throw new EntenteException("hypotheses.yaml: [" + indicator.id() + "] is none of the measures " + ids()
                    + ". Maybe a misspelling.");
        }
        return measure.apply(relationship);
    }

    /**
     * The measures that may change when a statement is left out and nobody counts for another actor because of that. What one of the
     * actors does to an outsider bears on whose enemies they are and on whom else they turn to, and on nothing else.
     */
    static Set<String> touchedBy(Statement statement, Relationship relationship) {
        if (relationship.among(statement)) {
            return ALL.keySet();
        }
        return switch (statement.kind()) {
            case "event", "tie" -> Set.of("common-enemy", "hedging", "alternatives");
            case "interest" -> Set.of("alternatives", "breadth");
            case "outlook" -> Set.of("judgement", "ideology", "values");
            default -> ALL.keySet();
        };
    }

    static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }
}
