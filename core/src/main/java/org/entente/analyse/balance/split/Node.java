package org.entente.analyse.balance.split;

import java.util.BitSet;
import java.util.function.UnaryOperator;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A part of the search: all splits that agree with the decisions so far.
 *
 * @param graph what is left to decide, reduced
 * @param constant what its splits cost besides
 * @param lift makes a split of the whole from one of {@code graph}
 * @param project makes a split of {@code graph} from one of the graph it was reduced from
 * @param bound proven for all of them
 * @param number in the order of making
 */
record Node(
        SignedGraph graph,
        long constant,
        UnaryOperator<BitSet> lift,
        UnaryOperator<BitSet> project,
        double bound,
        long number)
        implements Comparable<Node> {

    static Node of(SignedGraph graph, long constant, UnaryOperator<BitSet> lift, double bound, long number) {
        Reducer reducer = Reducer.reduce(graph, 1);
        SignedGraph kernel = reducer.graph();
        return new Node(
                kernel,
                constant + reducer.constant() - enmity(kernel),
                second -> lift.apply(reducer.lift(second)),
                reducer::project,
                bound,
                number);
    }

    /** What the enmities of a graph weigh. */
    static long enmity(SignedGraph graph) {
        long sum = 0;
        for (int e = 0; e < graph.edges(); e++) {
            sum += Math.max(0, -graph.weight(e));
        }
        return sum;
    }

    /** One of the two halves in which {@code gone} stands with {@code kept}, or opposite it. */
    Node child(int kept, int gone, boolean together, double proven, long serial) {
        Contraction smaller = Contraction.of(graph, kept, gone, together);
        return of(
                smaller.graph(),
                constant + smaller.constant(),
                second -> lift.apply(smaller.lift(second)),
                proven,
                serial);
    }

    /** Least bound first: what holds the whole back. Of equals, the newest. */
    @Override
    public int compareTo(Node other) {
        int byBound = Double.compare(bound, other.bound);
        return byBound != 0 ? byBound : Long.compare(other.number, number);
    }
}
