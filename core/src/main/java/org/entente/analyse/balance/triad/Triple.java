package org.entente.analyse.balance.triad;

/**
 * Three vertices with an edge between every two.
 *
 * @param a lowest vertex
 * @param b between the two
 * @param c highest vertex
 * @param ab +1 or -1
 * @param bc +1 or -1
 * @param ac +1 or -1
 */
public record Triple(int a, int b, int c, int ab, int bc, int ac) {
    public Triple {
        if (a >= b || b >= c) {
            throw new IllegalArgumentException("Not three vertices in order: " + a + ", " + b + ", " + c);
        }
    }

    static Triple of(int u, int v, int w, int uv, int vw, int uw) {
        if (u > v) {
            return of(v, u, w, uv, uw, vw);
        }
        return v > w ? of(u, w, v, uw, vw, uv) : new Triple(u, v, w, uv, vw, uw);
    }
}
