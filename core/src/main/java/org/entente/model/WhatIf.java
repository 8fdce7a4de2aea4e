package org.entente.model;

import java.util.List;

/**
 * A network as it is and as it would be.
 *
 * @param edits what is supposed otherwise, in the order applied
 * @param before as it is
 * @param after as it would be
 * @param movers actors that stand otherwise, relative to the others, in the split after than in the split before; sorted
 */
public record WhatIf(List<Edit> edits, BalanceStudy before, BalanceStudy after, List<ActorName> movers) {
    public WhatIf {
        edits = List.copyOf(edits);
        movers = List.copyOf(movers);
    }
}
