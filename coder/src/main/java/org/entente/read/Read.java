package org.entente.read;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Skipped;

/**
 * A document that could be read, and the parts of it that could not.
 *
 * @param document what was read
 * @param skipped parts left out, such as pages without a text layer; empty where all was read
 */
public record Read(Document document, List<Skipped> skipped) {
    public Read {
        skipped = List.copyOf(skipped);
    }
}
