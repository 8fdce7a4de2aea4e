package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EntenteException;
import org.entente.model.EventType;

/** Which event types coders use interchangeably for one act: {@code one-act.tsv}. */
final class OneAct {
    private static final String FILE = "one-act.tsv";

    private final List<Set<EventType>> sets;

    private OneAct(List<Set<EventType>> sets) {
        this.sets = sets;
    }

    static OneAct load() {
        return of(Table.shipped(FILE, 2));
    }

    /**
     * From rows of types and a reason.
     *
     * @throws EntenteException where a type is unknown, a set has less than two, or its types differ in sign
     */
    static OneAct of(List<Table.Row> rows) {
        List<Set<EventType>> sets = new ArrayList<>();
        for (Table.Row row : rows) {
            Set<EventType> set = EnumSet.noneOf(EventType.class);
            for (String code : row.cells().get(0).split("\\s+")) {
                set.add(type(code, row.place()));
            }
            long signs = set.stream().map(t -> t.quad().sign()).distinct().count();
            if (set.size() < 2 || signs != 1) {
                throw new EntenteException(row.place() + ": '" + row.cells().get(0) + "' is "
                        + (set.size() < 2 ? "less than two types" : "of both signs")
                        + ". Maybe name two or more types that are all cooperation or all conflict.");
            }
            sets.add(set);
        }
        return new OneAct(sets);
    }

    private static EventType type(String code, String place) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(code)) {
                return type;
            }
        }
        throw new EntenteException(
                place + ": '" + code + "' is no event type. Maybe write one of " + List.of(EventType.values()) + ".");
    }

    /** Whether two codes may stand for one act. */
    boolean may(EventType a, EventType b) {
        return a == b || sets.stream().anyMatch(set -> set.contains(a) && set.contains(b));
    }
}
