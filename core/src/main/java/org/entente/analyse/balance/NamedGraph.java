package org.entente.analyse.balance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.ActorName;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;

/**
 * A network as numbers: edge i is its i-th tie, vertex i the i-th of the actors that have ties.
 *
 * @param actors with ties, sorted by name
 * @param ties of the network
 * @param graph the same in numbers
 * @param unit what a tie of weight 1 costs in {@code graph}
 */
record NamedGraph(List<ActorName> actors, List<SignedTie> ties, SignedGraph graph, double unit) {
    /** All weights together are made about this, where they are not whole. */
    private static final double TOTAL = 1L << 24;

    /** Weights of up to four decimals are kept as they are. */
    private static final double MOST_DECIMALS = 1e4;

    private static final double MOST_WHOLE = 1L << 40;

    /** Each tie costs 1, or, where {@code weighted}, its weight: exactly where weights have at most four decimals, to 7 digits of all weight otherwise. */
    static NamedGraph of(SignedNetwork network, boolean weighted) {
        List<SignedTie> ties = network.ties();
        TreeSet<ActorName> names = new TreeSet<>();
        for (SignedTie tie : ties) {
            names.add(tie.pair().first());
            names.add(tie.pair().second());
        }
        ActorName[] sorted = names.toArray(ActorName[]::new);
        int[] a = ties.stream()
                .mapToInt(t -> Arrays.binarySearch(sorted, t.pair().first()))
                .toArray();
        int[] b = ties.stream()
                .mapToInt(t -> Arrays.binarySearch(sorted, t.pair().second()))
                .toArray();
        double unit = weighted ? unit(ties) : 1;
        long[] weight = ties.stream()
                .mapToLong(t -> weighted ? t.sign() * Math.max(1, Math.round(Math.abs(t.weight()) * unit)) : t.sign())
                .toArray();
        return new NamedGraph(List.of(sorted), ties, SignedGraph.of(sorted.length, a, b, weight), unit);
    }

    private static double unit(List<SignedTie> ties) {
        double total = ties.stream().mapToDouble(t -> Math.abs(t.weight())).sum();
        for (double unit = 1; unit <= MOST_DECIMALS && total * unit < MOST_WHOLE; unit *= 10) {
            double tenfold = unit;
            if (ties.stream().allMatch(t -> Math.abs(t.weight() * tenfold - Math.rint(t.weight() * tenfold)) < 1e-9)) {
                return unit;
            }
        }
        return TOTAL / total;
    }

    ActorName actor(int vertex) {
        return actors.get(vertex);
    }

    SignedTie tie(int edge) {
        return ties.get(edge);
    }

    /** The vertices of some actors. */
    BitSet vertices(Set<ActorName> chosen) {
        BitSet result = new BitSet();
        for (int v = 0; v < actors.size(); v++) {
            result.set(v, chosen.contains(actors.get(v)));
        }
        return result;
    }

    List<ActorName> actors(BitSet vertices) {
        return vertices.stream().mapToObj(actors::get).toList();
    }

    List<SignedTie> ties(BitSet edges) {
        return edges.stream().mapToObj(ties::get).toList();
    }

    /** The edges that a split leaves frustrated. */
    BitSet frustrated(BitSet second) {
        BitSet result = new BitSet();
        for (int e = 0; e < graph.edges(); e++) {
            result.set(e, graph.frustrated(e, second));
        }
        return result;
    }
}
