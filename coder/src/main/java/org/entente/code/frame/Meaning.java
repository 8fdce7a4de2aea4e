package org.entente.code.frame;

import java.util.Optional;
import org.entente.code.data.TsvRows;
import org.entente.model.EventType;
import org.entente.model.TieType;

/**
 * What a frame says: an event, a tie, or (both empty) that the words are to be left alone.
 *
 * @param event PLOVER type
 * @param tie standing relation
 */
public record Meaning(Optional<EventType> event, Optional<TieType> tie) {
    static final Meaning NONE = new Meaning(Optional.empty(), Optional.empty());

    static Meaning of(TsvRows.Row row, int type, int mode) {
        String code = row.cell(type);
        if (code.equals("none") || row.cell(mode).equals("none")) {
            return NONE;
        }
        for (TieType tie : TieType.values()) {
            if (tie.name().equals(code)) {
                return new Meaning(Optional.empty(), Optional.of(tie));
            }
        }
        return new Meaning(Optional.of(row.code(type, EventType.class)), Optional.empty());
    }

    /** Whether the words are to be left alone. */
    public boolean none() {
        return event.isEmpty() && tie.isEmpty();
    }

    /** The code of the type. */
    public String code() {
        return event.map(Enum::name).or(() -> tie.map(Enum::name)).orElse("none");
    }

    /** 1 for cooperation, -1 for conflict, 0 for neither. */
    public int sign() {
        return event.map(e -> e.quad().sign()).or(() -> tie.map(TieType::sign)).orElse(0);
    }

    /** Whether deeds rather than words or attitudes. */
    public boolean material() {
        return event.map(e -> e.quad().material()).orElse(false);
    }
}
