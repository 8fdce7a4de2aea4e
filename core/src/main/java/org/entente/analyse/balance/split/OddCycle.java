package org.entente.analyse.balance.split;

import java.util.Arrays;

/**
 * A cycle that cannot stand as it is: of its edges, those in {@code satisfied} are satisfied and those in {@code frustrated} frustrated
 * in no split at the same time. At least one is not: {@code sum of y over satisfied + sum of (1 - y) over frustrated >= 1}, with y
 * = 1 for a frustrated edge (Barahona &amp; Mahjoub 1986, "On the cut polytope", Math. Program. 36:157).
 */
final class OddCycle {
    private final int[] satisfied;
    private final int[] frustrated;

    /** The arrays are kept and sorted. */
    OddCycle(int[] satisfied, int[] frustrated) {
        this.satisfied = satisfied;
        this.frustrated = frustrated;
        Arrays.sort(satisfied);
        Arrays.sort(frustrated);
    }

    /** Ascending; not to be changed. */
    int[] satisfied() {
        return satisfied;
    }

    /** Ascending; not to be changed. */
    int[] frustrated() {
        return frustrated;
    }

    /** What the fractions make of it: a cycle below 1 is broken. */
    double left(double[] y) {
        double sum = 0;
        for (int e : satisfied) {
            sum += y[e];
        }
        for (int e : frustrated) {
            sum += 1 - y[e];
        }
        return sum;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof OddCycle other
                && Arrays.equals(satisfied, other.satisfied)
                && Arrays.equals(frustrated, other.frustrated);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(satisfied) + Arrays.hashCode(frustrated);
    }
}
