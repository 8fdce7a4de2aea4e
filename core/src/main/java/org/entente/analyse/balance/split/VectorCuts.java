package org.entente.analyse.balance.split;

import java.util.BitSet;
import org.entente.analyse.balance.graph.SignedGraph;

/** Raises the bound of the vector program by rounds of triangles, and draws splits from its vectors. */
final class VectorCuts {
    private static final int PATIENCE = 4;
    /** By this share of the gap, or of one step of costs, {@link #PATIENCE} bounds must rise; else branching gets further. */
    private static final double PROGRESS = 0.1;

    private static final int STEPS = 2500;

    private VectorCuts() {}

    /** The bound of the vectors alone, without triangles, for graphs too large for more. */
    static Outcome plain(SignedGraph graph, BitSet split, double unit, Effort effort) {
        VectorProgram program = new VectorProgram(graph, unit, effort);
        program.solve(1, 500);
        double bound = program.bound(STEPS);
        BitSet drawn = Annealing.descend(graph, program.round());
        BitSet best = graph.frustration(drawn) < graph.frustration(split) ? drawn : split;
        return new Outcome(bound, best, 0, 1);
    }

    /**
     * What came of the rounds.
     *
     * @param bound proven
     * @param split the best one met
     * @param one of two vertices whose vectors leave most in doubt
     * @param other the other one
     */
    record Outcome(double bound, BitSet split, int one, int other) {}

    /**
     * Rounds until the bound is above {@code enough}, it rises no more, or time runs out.
     *
     * @param split the best known
     * @param granule costs of splits differ by a multiple of this
     * @param known a cost that is to be matched
     */
    static Outcome run(SignedGraph graph, BitSet split, double unit, long granule, long known, Effort effort) {
        VectorProgram program = new VectorProgram(graph, unit, effort);
        program.solve(1, 500);
        BitSet best = split;
        long cost = Math.min(known, graph.frustration(split));
        double bound = 0;
        double before = 0;
        int round = 0;
        int most = Math.max(300, 6 * graph.size());
        while (true) {
            BitSet drawn = Annealing.descend(graph, program.round());
            if (graph.frustration(drawn) < cost) {
                best = drawn;
                cost = graph.frustration(drawn);
            }
            if (round % 2 == 0) {
                bound = Math.max(bound, program.bound(400));
                if (bound > cost - granule + Bounds.margin(unit, granule) || effort.spent()) {
                    break;
                }
            }
            if (round % (2 * PATIENCE) == 0) {
                if (round > 0 && bound - before < PROGRESS * Math.max((double) granule, cost - granule - bound)) {
                    break;
                }
                before = bound;
            }
            program.exchange(most);
            program.solve(3, 100);
            round++;
        }
        return undecided(graph, bound, best, program.products());
    }

    private static Outcome undecided(SignedGraph graph, double bound, BitSet best, double[][] products) {
        int one = 0;
        int other = 1;
        double most = -1;
        for (int i = 1; i < products.length; i++) {
            for (int j = 0; j < i; j++) {
                double reach = Math.sqrt((double) graph.degree(i) * graph.degree(j));
                double doubt = (1 - Math.abs(products[i][j])) * reach;
                if (doubt > most) {
                    most = doubt;
                    one = i;
                    other = j;
                }
            }
        }
        return new Outcome(bound, best, one, other);
    }
}
