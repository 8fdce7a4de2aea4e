package org.entente.code.frame;

import java.util.List;

/**
 * A frame that found who acts, in a sentence that leaves unsaid toward whom: "Rabat dismissed the charges".
 *
 * @param match the frame, without pairs
 * @param sources who acts
 */
public record OpenMatch(Match match, List<Match.Side> sources) {
    public OpenMatch {
        sources = List.copyOf(sources);
    }
}
