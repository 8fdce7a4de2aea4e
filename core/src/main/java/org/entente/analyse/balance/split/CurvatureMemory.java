package org.entente.analyse.balance.split;

/** What the last steps told of curvature: the two loops of limited-memory BFGS (Nocedal 1980, Math. Comp. 35:773). */
final class CurvatureMemory {
    private static final int DEPTH = 12;

    private final double[][] moved = new double[DEPTH][];
    private final double[][] bent = new double[DEPTH][];
    private final double[] inverse = new double[DEPTH];
    private int size;
    private int newest;

    CurvatureMemory(int length) {
        for (int i = 0; i < DEPTH; i++) {
            moved[i] = new double[length];
            bent[i] = new double[length];
        }
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void remember(double[] from, double[] to, double[] slopeFrom, double[] slopeTo) {
        int place = (newest + 1) % DEPTH;
        double product = 0;
        for (int c = 0; c < from.length; c++) {
            moved[place][c] = to[c] - from[c];
            bent[place][c] = slopeTo[c] - slopeFrom[c];
            product += moved[place][c] * bent[place][c];
        }
        if (product > 1e-14) {
            inverse[place] = 1 / product;
            newest = place;
            size = Math.min(DEPTH, size + 1);
        }
    }

    /** Writes the direction to go; returns its slope. */
    double direction(double[] gradient, double[] into) {
        for (int c = 0; c < into.length; c++) {
            into[c] = -gradient[c];
        }
        double[] share = new double[DEPTH];
        for (int i = 0; i < size; i++) {
            int k = Math.floorMod(newest - i, DEPTH);
            share[k] = inverse[k] * VectorProgram.dot(moved[k], into);
            for (int c = 0; c < into.length; c++) {
                into[c] -= share[k] * bent[k][c];
            }
        }
        if (size > 0) {
            double scale = 1 / (inverse[newest] * VectorProgram.dot(bent[newest], bent[newest]));
            for (int c = 0; c < into.length; c++) {
                into[c] *= scale;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            int k = Math.floorMod(newest - i, DEPTH);
            double back = share[k] - inverse[k] * VectorProgram.dot(bent[k], into);
            for (int c = 0; c < into.length; c++) {
                into[c] += back * moved[k][c];
            }
        }
        return VectorProgram.dot(gradient, into);
    }
}
