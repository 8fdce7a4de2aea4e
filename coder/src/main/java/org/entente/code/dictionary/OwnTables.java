package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.entente.code.actor.ActorRow;
import org.entente.code.actor.ActorTable;
import org.entente.code.data.TsvRows;
import org.entente.model.EntenteException;

/** Tables as those that ship: actors of all three layouts, and frames. */
final class OwnTables {
    private static final int ACTOR_COLUMNS = 8;
    private static final int FRAME_COLUMNS = 12;

    private OwnTables() {}

    static void actors(DictionaryFile file, Collected into) {
        for (TsvRows.Row row : rows(file, ACTOR_COLUMNS, into)) {
            try {
                into.actors.add(ActorTable.read(row, ActorRow.Use.OWN));
            } catch (EntenteException e) {
                into.skip(row.file(), row.line(), e);
            }
        }
    }

    /** The id of a frame names the file and the line, then what the user called it. */
    static void verbs(DictionaryFile file, Collected into) {
        for (TsvRows.Row row : rows(file, FRAME_COLUMNS, into)) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(0, (file.name() + ":" + row.line() + " " + cells.get(0)).strip());
            into.frames.add(new TsvRows.Row(row.file(), row.line(), cells));
        }
    }

    /** Line by line, so that one wrong row leaves the others. */
    private static List<TsvRows.Row> rows(DictionaryFile file, int columns, Collected into) {
        List<TsvRows.Row> rows = new ArrayList<>();
        for (int i = 0; i < file.lines().size(); i++) {
            int line = i + 1;
            try {
                TsvRows one = TsvRows.of(file.path(), List.of(file.lines().get(i)), columns);
                one.rows().forEach(r -> rows.add(new TsvRows.Row(r.file(), line, r.cells())));
                one.marks().forEach(m -> into.marks.add(new TsvRows.Mark(m.file(), line, m.name(), m.words())));
            } catch (EntenteException e) {
                String message = String.valueOf(e.getMessage());
                into.skip(file.path(), line, message.substring((file.path() + ", line 1: ").length()), "");
            }
        }
        return rows;
    }
}
