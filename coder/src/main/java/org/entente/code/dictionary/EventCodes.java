package org.entente.code.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.code.data.TsvRows;

/** From codes of CAMEO events to PLOVER types. */
final class EventCodes {
    private static final String TABLE = "/org/entente/code/dictionary/cameo-plover.tsv";
    private static final int SHORTEST = 2;

    private final Map<String, TsvRows.Row> rows = new HashMap<>();

    static EventCodes load() {
        EventCodes codes = new EventCodes();
        TsvRows.read(TABLE, 4).rows().forEach(r -> codes.rows.put(r.cell(0), r));
        return codes;
    }

    /** The row of a code or of what it begins with; empty where it is no code of CAMEO. */
    Optional<Type> type(String code) {
        if (!code.matches("\\d{2,4}")) {
            return Optional.empty();
        }
        for (int length = code.length(); length >= SHORTEST; length--) {
            TsvRows.Row row = rows.get(code.substring(0, length));
            if (row != null) {
                return Optional.of(new Type(row.cell(1), row.cell(2), row.cell(3)));
            }
        }
        return Optional.empty();
    }

    /**
     * What happens, in cells of a frame.
     *
     * @param type of PLOVER; {@code none} for what it does not have
     * @param mode or blank
     * @param contexts separated by commas
     */
    record Type(String type, String mode, String contexts) {}
}
