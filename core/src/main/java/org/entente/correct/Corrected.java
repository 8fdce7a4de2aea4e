package org.entente.correct;

import java.util.List;
import org.entente.model.CaseFile;

/**
 * A case as people corrected it.
 *
 * @param file the case; of its rulings only grades and judgements that nobody undid, since the corrections are in its statements now
 * @param outcomes what became of each ruling of the log, in its order
 */
public record Corrected(CaseFile file, List<Outcome> outcomes) {
    public Corrected {
        outcomes = List.copyOf(outcomes);
    }
}
