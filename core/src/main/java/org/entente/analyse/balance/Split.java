package org.entente.analyse.balance;

import java.util.BitSet;

/**
 * Two sides of a connected graph.
 *
 * @param second the vertices on the second side
 * @param bound proven: no split leaves fewer ties frustrated
 * @param forced proven: no other split, but for swapping the sides, leaves as few
 */
record Split(BitSet second, int bound, boolean forced) {}
