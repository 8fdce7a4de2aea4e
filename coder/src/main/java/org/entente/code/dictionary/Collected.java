package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.code.actor.ActorRow;
import org.entente.code.actor.Nominal;
import org.entente.code.data.TsvRows;
import org.entente.model.EntenteException;
import org.entente.model.Skipped;

/** What the files of a user say, as it is read. */
final class Collected {
    final List<ActorRow> actors = new ArrayList<>();
    final List<TsvRows.Mark> marks = new ArrayList<>();
    final Map<String, Nominal> nouns = new TreeMap<>();
    final List<TsvRows.Row> frames = new ArrayList<>();
    final List<Skipped> skipped = new ArrayList<>();

    void skip(String file, int line, String reason, String remedy) {
        skipped.add(new Skipped(file, "line " + line, reason, remedy));
    }

    /** An error that names file and line, as those of {@link TsvRows}. */
    void skip(String file, int line, EntenteException error) {
        String message = String.valueOf(error.getMessage());
        String place = file + ", line " + line + ": ";
        skip(file, line, message.startsWith(place) ? message.substring(place.length()) : message, "");
    }
}
