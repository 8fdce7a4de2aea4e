package org.entente.analyse.balance.factions;

/** By what a block is proven. */
enum Means {
    /** Disjoint cycles alone. */
    CYCLES,
    /** Those, and linear programs with branch and bound. */
    PROGRAMS,
    /** Those; small blocks by trying out all groupings. */
    ALL,
    /** Small blocks by trying out all groupings, others by disjoint cycles: where there is no native library. */
    NO_PROGRAMS
}
