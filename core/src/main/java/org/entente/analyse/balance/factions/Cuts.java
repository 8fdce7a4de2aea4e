package org.entente.analyse.balance.factions;

import java.util.List;

/** Finds sets of edges of which every grouping frustrates one, where a solution of a linear program frustrates less than one in all. */
interface Cuts {
    /**
     * Such sets, in a fixed order; none means that it knows none.
     *
     * @param value how far each edge is frustrated, in [0, 1]
     */
    List<int[]> below(double[] value, Deadline deadline);
}
