package org.entente.bench.durability;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Which way the literature expects a feature to work, settled before anything was fitted: 1 where it should shorten alliances, -1 where
 * it should lengthen them, 0 where there is no settled view. With few alliances before 1946, chance gives some features the wrong sign;
 * bound to these signs, what chance turned round counts as nothing (Lawson &amp; Hanson 1974, Solving Least Squares Problems, ch. 23).
 */
final class Expected {
    private static final Map<String, Integer> SIGNS = Map.ofEntries(
            // what a treaty says of its own end comes true
            entry("fixed", 1),
            entry("task", 1),
            entry("expires", 1),
            entry("renew", -1),
            // aims that are reached or given up soon
            entry("offense", 1),
            entry("wartime", 1),
            entry("atwar", 1),
            // institutions keep alliances: Walt 1997, Wallander 2000
            entry("org", -1),
            entry("milcon", -1),
            entry("defense", -1),
            entry("dem_mean", -1), // Gaubatz 1996, Bennett 1997, Leeds & Savun 2007
            entry("dem_gap", 1), // Haas 2005
            entry("asym", -1), // Morrow 1991
            entry("bil", 1), // the loss of one ends it
            // who broke one breaks another: Leeds & Savun 2007
            entry("rec", 1),
            entry("viol", 1),
            // partners who are rivals: Bennett 1997, Weitsman 2004
            entry("riv_in", 1),
            entry("mid_in", 1),
            // threats held in common: Walt 1987 and 1997; triads: Heider 1946
            entry("shfoe", -1),
            entry("shriv", -1),
            entry("riv_new", -1),
            entry("riv_lost", 1),
            entry("unbal", 1),
            entry("comfr", -1));

    private Expected() {}

    static int sign(String feature) {
        return SIGNS.getOrDefault(feature, 0);
    }
}
