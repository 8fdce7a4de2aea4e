package org.entente.code.frame;

import java.util.List;

/**
 * A frame that found who acts, in a sentence that leaves unsaid toward whom: "Rabat dismissed the charges".
 *
 * @param match the frame, without pairs
 * @param sources who acts
 * @param unnamed whether it is about a deed of which only the sufferer is named: "condemned the invasion of Ukraine"
 */
public record OpenMatch(Match match, List<Match.Side> sources, boolean unnamed) {
    public OpenMatch {
        sources = List.copyOf(sources);
    }
}
