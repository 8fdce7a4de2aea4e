package org.entente.bench.durability;

import java.util.List;
import java.util.Map;

/**
 * A written alliance of states (ATOP 4.01; Leeds, Ritter, Mitchell &amp; Long 2002).
 *
 * @param id of ATOP
 * @param begin in years, as 1907.66
 * @param years it lasted, or was seen to last
 * @param ended whether it ended before the data do
 * @param violated whether it ended in violation (ATOP term 2)
 * @param revised whether its text was changed later: ATOP has one row for all its phases, so promises may be later ones
 * @param founders numbers of the states that made it, ascending, two at least
 * @param treaty what it says, by feature
 */
record Alliance(
        String id,
        double begin,
        double years,
        boolean ended,
        boolean violated,
        boolean revised,
        List<Integer> founders,
        Map<String, Double> treaty) {
    Alliance {
        founders = List.copyOf(founders);
    }

    double end() {
        return begin + years;
    }

    int year() {
        return (int) begin;
    }
}
