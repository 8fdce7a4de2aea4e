package org.entente.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A signed network as a file gives it, and what of the file is not in it.
 *
 * @param network the network; its {@code dropped} lists what was left out, at most {@value #LISTED} entries for each reason
 * @param lines how many lines (in GraphML and GEXF: edges) the file has, without head, comments and empty lines
 * @param dropped how many lines were left out, for every reason, in the order in which the reasons are looked for; pairs for
 *     {@link Reason#BOTH_SIGNS}, all of whose lines are left out
 */
public record NetworkFile(SignedNetwork network, int lines, SortedMap<Reason, Integer> dropped) {
    /** So many entries are listed for each reason; all are counted. */
    public static final int LISTED = 1_000;

    public NetworkFile {
        Map<Reason, Integer> all = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            all.put(reason, dropped.getOrDefault(reason, 0));
        }
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /** Why a line of a file is not a tie of the network, in the order in which the reasons are looked for. */
    public enum Reason {
        /** It does not say who, with whom, or with which sign. */
        UNREADABLE("unreadable line"),
        /** Both sides are the same actor. */
        SELF_LOOP("self-loop"),
        /** The weight is 0, or the sign is neither plus nor minus. */
        ZERO_WEIGHT("zero weight"),
        /** Other lines give the same pair the other sign: the pair is left out and counted once. */
        BOTH_SIGNS("both signs"),
        /** An earlier line gives the same pair the same sign: merged into one tie. Counted, not listed. */
        REPEATED("repeated");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** As it is printed and exported; each {@link Skipped#reason} of the network begins with it. */
        public String word() {
            return word;
        }
    }
}
