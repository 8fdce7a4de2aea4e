package org.entente.analyse.balance.factions;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Whether the vertices of a graph can be coloured with so many colours that no edge joins two alike: the vertex that sees most colours
 * first (Br&eacute;laz 1979), every colour used and one new, step by step back where none fits.
 */
final class Colouring {
    /** Steps before it gives up. */
    private static final int STEPS = 20_000;

    private final BitSet[] near;
    private final int colours;
    private final int[] colour;
    private final int[][] seen;
    private final int[] sees;
    private int steps;

    private Colouring(BitSet[] near, int colours) {
        this.near = near;
        this.colours = colours;
        colour = new int[near.length];
        Arrays.fill(colour, -1);
        seen = new int[near.length][colours];
        sees = new int[near.length];
    }

    /** What came out. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * Colours what is inside.
     *
     * @param into becomes the colours where the answer is yes
     */
    static Answer find(BitSet[] near, BitSet inside, int colours, int[] into) {
        Colouring search = new Colouring(near, colours);
        Answer answer = search.next(inside, inside.cardinality(), 0);
        if (answer == Answer.YES) {
            inside.stream().forEach(v -> into[v] = search.colour[v]);
        }
        return answer;
    }

    private Answer next(BitSet inside, int left, int used) {
        if (left == 0) {
            return Answer.YES;
        }
        if (++steps > STEPS) {
            return Answer.UNKNOWN;
        }
        int v = -1;
        for (int u = inside.nextSetBit(0); u >= 0; u = inside.nextSetBit(u + 1)) {
            if (colour[u] < 0
                    && (v < 0
                            || sees[u] > sees[v]
                            || (sees[u] == sees[v] && near[u].cardinality() > near[v].cardinality()))) {
                v = u;
            }
        }
        for (int c = 0; c < Math.min(colours, used + 1); c++) {
            if (seen[v][c] == 0) {
                paint(v, c, inside, 1);
                colour[v] = c;
                Answer answer = next(inside, left - 1, Math.max(used, c + 1));
                if (answer != Answer.NO) {
                    return answer;
                }
                colour[v] = -1;
                paint(v, c, inside, -1);
            }
        }
        return Answer.NO;
    }

    private void paint(int vertex, int c, BitSet inside, int more) {
        for (int u = near[vertex].nextSetBit(0); u >= 0; u = near[vertex].nextSetBit(u + 1)) {
            if (inside.get(u)) {
                boolean before = seen[u][c] > 0;
                seen[u][c] += more;
                if (before != seen[u][c] > 0) {
                    sees[u] += more;
                }
            }
        }
    }
}
